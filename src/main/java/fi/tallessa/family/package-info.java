/**
 * "Family relationships, as far as they are needed in customer work, and contacts with family
 * members who are customers as well": who is told of in a file, and which two files belong
 * together.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "customer",
      "customer::bases",
      "customer::basis",
      "customer::datum",
      "customer::file",
      "customer::guardian",
      "customer::relationship",
      "customer::wording",
      "legalbasis",
      "access",
      "access::designation",
      "audit",
      "staff",
      "association",
      "vault",
      "wording"
    })
package fi.tallessa.family;
