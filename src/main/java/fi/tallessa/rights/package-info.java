/**
 * "You have the right to check your data, to have it corrected or removed, to object and to have
 * its use restricted": what people ask of their own data, who decides on it and by when.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "customer",
      "letter",
      "document",
      "customer::datum",
      "customer::guardian",
      "customer::looked",
      "customer::protection",
      "customer::relationship",
      "customer::wording",
      "disclosure",
      "access",
      "audit",
      "files",
      "legalbasis",
      "legalbasis::item",
      "retention",
      "wording",
      "staff",
      "association",
      "association::clock",
      "association::deadline",
      "vault"
    })
package fi.tallessa.rights;
