/**
 * "The purpose is customer work": contacts and what was said in them, next steps, and the timeline
 * of a customer.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "cooperation",
      "disclosure",
      "family",
      "family::overview",
      "customer",
      "customer::bases",
      "customer::basis",
      "customer::before",
      "customer::datum",
      "customer::duties",
      "customer::guardian",
      "customer::intake",
      "customer::print",
      "customer::say",
      "customer::services",
      "customer::wording",
      "document",
      "files",
      "legalbasis",
      "legalbasis::consent",
      "legalbasis::item",
      "drafts",
      "letter",
      "retention",
      "access",
      "audit",
      "staff",
      "association",
      "association::clock",
      "association::deadline",
      "vault",
      "wording"
    })
package fi.tallessa.casework;
