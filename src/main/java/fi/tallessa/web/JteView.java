package fi.tallessa.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.servlet.View;

/** Renders one template. The page was built and committed before; rendering reads nothing more. */
final class JteView implements View {

  private final TemplateEngine engine;
  private final String template;
  private final Function<HttpServletRequest, Ui> surroundings;

  JteView(TemplateEngine engine, String template, Function<HttpServletRequest, Ui> surroundings) {
    this.engine = engine;
    this.template = template;
    this.surroundings = surroundings;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var parameters = new HashMap<String, Object>();
    var ui = surroundings.apply(request);
    parameters.put("ui", ui);
    parameters.put("parts", new Parts(engine, ui));
    if (model.containsKey("page")) {
      parameters.put("page", model.get("page"));
    }
    var body = new Utf8ByteOutput();
    engine.render(template, parameters, body);
    response.setContentType(getContentType());
    response.setContentLength(body.getContentLength());
    body.writeTo(response.getOutputStream());
  }
}
