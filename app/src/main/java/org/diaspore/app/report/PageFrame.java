package org.diaspore.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.diaspore.app.text.Markup;
import org.diaspore.chemistry.Grade;

/// What every page of ours has: head, style and script inside, sections, marks of grade.
///
/// The page loads nothing: its content security policy forbids it.
final class PageFrame {
    private final StringBuilder html = new StringBuilder();

    PageFrame(String title) {
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .append(" style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
                .append("<title>")
                .append(Markup.of(title))
                .append("</title><style>\n")
                .append(css())
                .append("</style></head><body><main>\n");
    }

    /// Adds markup as it is.
    PageFrame raw(String markup) {
        html.append(markup);
        return this;
    }

    PageFrame section(String id, String title) {
        html.append("\n<section id=\"")
                .append(id)
                .append("\"><h2>")
                .append(Markup.of(title))
                .append("</h2>");
        return this;
    }

    PageFrame endSection() {
        return raw("</section>");
    }

    PageFrame paragraph(String style, String text) {
        html.append("<p class=\"").append(style).append("\">").append(Markup.of(text));
        return raw("</p>");
    }

    String end() {
        return html + "</main><script>\n" + read("report.js") + "</script></body></html>\n";
    }

    /// The mark of a grade: shape and word, not colour alone.
    static String grade(Grade grade) {
        return "<span class=\"grade " + grade.word() + "\">" + grade.word() + "</span>";
    }

    static String legend() {
        StringBuilder legend = new StringBuilder("<p class=\"legend\">");
        GradeMark.order()
                .forEach(grade ->
                        legend.append(grade(grade))
                                .append(' ')
                                .append(meaning(grade))
                                .append("&ensp; "));
        return legend.append("</p>").toString();
    }

    private static String meaning(Grade grade) {
        return switch (grade) {
            case MEASURED -> "or tabulated from measurements";
            case DERIVED -> "computed from cited numbers";
            case ASSUMED -> "engineering value, wide spread";
            case CLAIMED -> "said by an owner, never a target";
        };
    }

    /// The style sheet of the pages.
    static String css() {
        return read("report.css");
    }

    private static String read(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
