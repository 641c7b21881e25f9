package bantin.preview.http;

import bantin.problem.Messages;
import bantin.text.Html;

/** A page of the desk that knows nothing of the portal: the program's name above, and what it has to say. */
public record BarePage(Messages messages) {

    /**
     * @param title as text
     * @param main as HTML, below the title
     */
    public String html(String title, String main) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · bantin</title>
                <link rel="stylesheet" href="/_bantin/desk.css">
                <link rel="icon" href="/_bantin/icon.svg" type="image/svg+xml">
                </head>
                <body>
                <header>
                <p class="site"><span class="mark">bantin</span></p>
                </header>
                <main id="main">
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(messages.lang().code(), Html.escape(title), Html.escape(title), main);
    }
}
