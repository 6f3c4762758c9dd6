package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import java.util.List;

/** Files in a customer's file. */
final class AttachmentStates {

  private static final String AT = "/customers/{code}/attachments";

  static List<State> all() {
    return List.of(
        State.page(AT, "attachments", ".rules li", AttachmentStates::list),
        State.page(AT + "/{id}/removal", "attachment-removal", "#form", AttachmentStates::removal),
        State.of("attachment-refused", "#file-problem", AttachmentStates::refused),
        State.of(
            "attachments-no-consent",
            ".no-notes",
            stage -> stage.maija(stage.elli().address("/attachments"))));
  }

  private static OneFile brought(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    try {
      var bringing = new Bringing(elli);
      bringing.send("Päätös 14.11.2026.pdf", Made.pdf("Elli"), "others", "Veikko");
      new GivenConsents(elli).health();
      bringing.send("Lausunto.jpg", Made.jpeg(), "source", "mother", "health", "yes");
      bringing.send("Toinen.png", Made.png());
      elli.post("/attachments/" + bringing.ids().getFirst() + "/removal", "why", "wrong");
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
    return elli;
  }

  private static Page list(Stage stage) {
    return stage.maija(brought(stage).address("/attachments"));
  }

  private static Page removal(Stage stage) {
    var page = list(stage);
    page.navigate(page.locator("a[href$='/removal']").first().getAttribute("href"));
    return page;
  }

  private static Page refused(Stage stage) {
    var page = list(stage);
    page.locator("#others").fill("Veikko ja isä");
    page.locator("#source label").first().click();
    page.setInputFiles("#file", new FilePayload("kirje.pdf", "application/pdf", Made.png()));
    page.locator("#form .btn.solid").click();
    return page;
  }

  private AttachmentStates() {}
}
