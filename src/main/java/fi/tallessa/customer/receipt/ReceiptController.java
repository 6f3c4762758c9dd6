package fi.tallessa.customer.receipt;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ReceiptController {

  private static final String CONSENT = "/customers/{code}/consents/{item}";

  private final ReceiptGiving giving;
  private final Papers papers;

  ReceiptController(ReceiptGiving giving, Papers papers) {
    this.giving = giving;
    this.papers = papers;
  }

  /** For people, in the language in which they were asked. */
  @GetMapping(CONSENT + "/receipt.pdf")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.receipt.give")
  ModelAndView paper(Code code, @PathVariable("item") String item, Visit visit) {
    return Screen.of(
        giving.give(item, code, visit),
        given -> {
          var page = given.paper();
          return papers.of(
              "legalbasis/receipt/paper", page, page.pdf(), page.around(), given.still());
        });
  }

  /** For machines: JSON-LD in the terms of ISO/IEC TS 27560 and DPV. */
  @GetMapping(CONSENT + "/record.jsonld")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.receipt.give")
  ModelAndView record(Code code, @PathVariable("item") String item, Visit visit) {
    return Screen.of(
        giving.give(item, code, visit),
        given -> {
          var page = given.paper();
          return Papers.file(
              page.receipt()::jsonld, "application/ld+json", page.jsonld(), given.still());
        });
  }
}
