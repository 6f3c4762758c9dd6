package fi.tallessa.document;

import fi.tallessa.web.Ui;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Answers with a document to save instead of a page. Its template stands in {@code document/frame}
 * and is written as XHTML; as with pages, everything in it was built and committed before.
 */
@Component
public class Papers {

  private static final String PDF = "application/pdf";

  private final TemplateEngine templates;
  private final Function<HttpServletRequest, Ui> surroundings;

  Papers(TemplateEngine templates, Function<HttpServletRequest, Ui> surroundings) {
    this.templates = templates;
    this.surroundings = surroundings;
  }

  /** In the language of whoever asks for it. */
  public ModelAndView of(String template, Object page, FileName name) {
    return answer(PDF, name, request -> print(template, page, surroundings.apply(request)));
  }

  /**
   * The same of what may not be read any more by the time it is made: then it is asked for anew.
   *
   * @param still asked when the document is there, before a byte of it is sent
   */
  public ModelAndView of(String template, Object page, FileName name, BooleanSupplier still) {
    return anew(PDF, name, still, request -> print(template, page, surroundings.apply(request)));
  }

  private static ModelAndView anew(
      String type,
      FileName name,
      BooleanSupplier still,
      Function<HttpServletRequest, byte[]> made) {
    View view =
        (model, request, response) -> {
          var bytes = made.apply(request);
          if (still.getAsBoolean()) {
            send(bytes, type, name, response);
          } else {
            anew(request, response);
          }
        };
    return new ModelAndView(view);
  }

  private static void anew(HttpServletRequest request, HttpServletResponse response) {
    var query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /** In the language of whoever receives it; asked for anew as well. */
  public ModelAndView of(
      String template, Object page, FileName name, Locale language, BooleanSupplier still) {
    return anew(
        PDF,
        name,
        still,
        request -> print(template, page, surroundings.apply(request).in(language)));
  }

  /**
   * The same as an answer to a form, which nobody can be sent back to.
   *
   * @return empty where it may not be read any more by the time it is made
   */
  public Optional<ModelAndView> of(
      String template,
      Object page,
      FileName name,
      Locale language,
      BooleanSupplier still,
      HttpServletRequest request) {
    var bytes = print(template, page, surroundings.apply(request).in(language));
    return still.getAsBoolean() ? Optional.of(file(bytes, PDF, name)) : Optional.empty();
  }

  /** The document itself. */
  public byte[] print(String template, Object page, Ui ui) {
    var xhtml = new StringOutput();
    templates.render(template + ".jte", Map.of("ui", ui, "page", page), xhtml);
    return Pdf.of(xhtml.toString(), ui.moment());
  }

  /** Something else than a document, in the reader's language. */
  public ModelAndView file(String type, FileName name, Function<Ui, byte[]> made) {
    return answer(type, name, request -> made.apply(surroundings.apply(request)));
  }

  /** What was made elsewhere, to be saved as well. */
  public static ModelAndView file(byte[] bytes, String type, FileName name) {
    return answer(type, name, request -> bytes);
  }

  /** The same of what may not be read any more by the time it is sent; asked for anew as well. */
  public static ModelAndView file(
      Supplier<byte[]> made, String type, FileName name, BooleanSupplier still) {
    return anew(type, name, still, request -> made.get());
  }

  /** The same, in pieces as they come: no more of it is in memory than one of them. */
  public static ModelAndView file(int size, String type, FileName name, Pieces pieces) {
    View view =
        (model, request, response) -> {
          head(size, type, name, response);
          pieces.writeTo(response.getOutputStream());
        };
    return new ModelAndView(view);
  }

  /** What writes a file out. */
  @FunctionalInterface
  public interface Pieces {
    void writeTo(OutputStream out) throws IOException;
  }

  private static ModelAndView answer(
      String type, FileName name, Function<HttpServletRequest, byte[]> made) {
    View view = (model, request, response) -> send(made.apply(request), type, name, response);
    return new ModelAndView(view);
  }

  private static void send(byte[] bytes, String type, FileName name, HttpServletResponse response)
      throws IOException {
    head(bytes.length, type, name, response);
    response.getOutputStream().write(bytes);
  }

  private static void head(int size, String type, FileName name, HttpServletResponse response) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", name.disposition());
    response.setContentLength(size);
  }
}
