package vn.truongchuan.desktop.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** How every window of the program looks: PrimerLight, our palette over it, the bundled typeface, the size the user chose. */
public final class Theme {
    private static final List<String> SHEETS = List.of("truongchuan.css", "screens.css");
    private static final String LARGE = "text-large";
    private static final String LARGER = "text-larger";
    private static final double BASE_SIZE = 14;
    private final SettingsFile settings;

    public Theme(SettingsFile settings) {
        this.settings = settings;
    }

    /** Loads typeface and base theme; once, on the screen's thread, before the first window. */
    public void start() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Dresses a window; it follows the settings as long as it lives. */
    public void dress(Scene scene) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add(Theme.class.getResource(sheet).toExternalForm()));
        size(scene);
        settings.property().addListener(new SizeFollower(this, scene));
    }

    void size(Scene scene) {
        double size = BASE_SIZE * settings.get().fontPercent() / Settings.SMALLEST_FONT;
        if (scene.getRoot() instanceof Region root) {
            root.setStyle("-fx-font-size: " + size + "px;");
            root.getStyleClass().removeAll(LARGE, LARGER);
            if (settings.get().fontPercent() >= 120) {
                root.getStyleClass().add(settings.get().fontPercent() >= 140 ? LARGER : LARGE);
            }
        }
    }
}
