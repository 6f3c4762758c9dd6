package fi.tallessa.web;

import fi.tallessa.holdings.Panel;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Renders what another module put on a page; a template takes it as {@code parts}. */
public final class Parts {

  private final TemplateEngine engine;
  private final Ui ui;

  Parts(TemplateEngine engine, Ui ui) {
    this.engine = engine;
    this.ui = ui;
  }

  public Content of(Panel.Shown part) {
    return output ->
        engine.render(part.template() + ".jte", Map.of("ui", ui, "page", part.page()), output);
  }
}
