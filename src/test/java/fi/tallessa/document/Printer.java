package fi.tallessa.document;

import fi.tallessa.web.Ui;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** Prints without a register around it, for tests of what is printed. */
public final class Printer {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  public static Printed print(String template, Object page, Ui ui) {
    return new Printed(new Papers(TEMPLATES, request -> ui).print(template, page, ui));
  }

  private Printer() {}
}
