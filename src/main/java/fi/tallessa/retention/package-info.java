/**
 * "Personal data is retained for at most 18 months after the end of the relationship and of the
 * statistics duty": when each file goes and why, what alone holds it back, and what shows that it
 * went. It reads of each file when its clock began, and opens none.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "access",
      "audit",
      "association",
      "association::deadline",
      "document",
      "staff",
      "vault"
    })
package fi.tallessa.retention;
