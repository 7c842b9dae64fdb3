package vn.truongchuan.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the bundled typeface; where the PC's own text library is missing the program goes on with a system typeface. */
final class Fonts {
    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final List<String> FILES = List.of("BeVietnamPro-Regular.ttf", "BeVietnamPro-Medium.ttf", "BeVietnamPro-SemiBold.ttf");
    private static final double ANY_SIZE = 14;

    private Fonts() {
    }

    static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/vn/truongchuan/fonts/" + file)) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    LOG.warn("typeface {} could not be loaded", file);
                }
            } catch (IOException | UnsatisfiedLinkError missing) {
                LOG.warn("typeface {} could not be loaded", file, missing);
                return;
            }
        }
    }
}
