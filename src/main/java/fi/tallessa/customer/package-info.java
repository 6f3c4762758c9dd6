/**
 * "Basic data of the data subject, such as name, domicile, age and gender" and "contact
 * information": the customers, their relationships and guardians, and how they are found.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "legalbasis",
      "legalbasis::cabinet",
      "legalbasis::consent",
      "legalbasis::item",
      "legalbasis::receipt",
      "document",
      "files",
      "access",
      "audit",
      "staff",
      "association",
      "association::deadline",
      "vault",
      "wording"
    })
package fi.tallessa.customer;
