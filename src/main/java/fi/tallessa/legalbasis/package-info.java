/**
 * "The processing is based on the controller's legitimate interest": why the association may keep
 * what it keeps, and the balancing test of each service that says so.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "audit",
      "staff",
      "association",
      "association::deadline",
      "vault",
      "document",
      "files"
    })
package fi.tallessa.legalbasis;
