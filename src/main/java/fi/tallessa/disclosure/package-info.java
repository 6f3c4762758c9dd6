/**
 * "Data is not transferred outside the EU or the EEA": the log of what was told to others about a
 * customer, and the reports to social services that the law asks for.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "customer",
      "customer::datum",
      "customer::duties",
      "customer::informing",
      "customer::say",
      "customer::wording",
      "document",
      "drafts",
      "legalbasis",
      "legalbasis::consent",
      "legalbasis::item",
      "letter",
      "access",
      "staff",
      "association",
      "association::deadline",
      "vault",
      "wording"
    })
package fi.tallessa.disclosure;
