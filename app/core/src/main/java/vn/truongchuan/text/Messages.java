package vn.truongchuan.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** One message bundle in one language; the base bundle is Vietnamese. Numbers and dates in arguments come as texts. */
public final class Messages {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Opens a bundle by its full name.
     *
     * @param baseName resource path with dots or slashes, without ".properties"
     */
    public static Messages open(String baseName, Locale locale, ClassLoader loader) {
        return new Messages(ResourceBundle.getBundle(baseName, "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT, loader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a key with its arguments filled in; a missing key shows as itself in brackets so that it is seen. */
    public String text(String key, Object... arguments) {
        try {
            String pattern = bundle.getString(key);
            return arguments.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, Locale.ROOT).format(arguments);
        } catch (MissingResourceException missing) {
            return "[" + key + "]";
        }
    }
}
