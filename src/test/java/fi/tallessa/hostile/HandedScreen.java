package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.staff.Browser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker's screen, handed to a guardian with one asking after another. */
record HandedScreen(Browser browser, OneFile file, JdbcClient db) {

  /** Asks anew and hands the screen; gives its address. */
  String handed(ItemId item) throws Exception {
    db.sql("update staff.session set handed = null where worker_id = ?")
        .param(file.maija.value())
        .update();
    var asked = file.address(new Given(file).begun(List.of(item)));
    browser.submit(asked + "/handing");
    return asked + "/screen";
  }
}
