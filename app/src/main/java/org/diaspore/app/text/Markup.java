package org.diaspore.app.text;

/// Text made safe to stand in HTML and SVG.
public final class Markup {
    private Markup() {}

    /// The text with `& < > " '` escaped and characters that XML forbids taken out.
    public static String of(String raw) {
        StringBuilder text = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> {
                    if (c >= 0x20 || c == '\n' || c == '\t') {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    /// A coordinate, to a tenth of a pixel.
    public static String px(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
