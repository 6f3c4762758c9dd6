/**
 * The access log: who, when, what kind, why; no name, no search word. Append-only for the
 * application, written in the transaction of the act. If it cannot be written, nothing opens.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "association",
      "association::deadline",
      "association::due",
      "outside",
      "vault"
    })
package fi.tallessa.audit;
