/**
 * When data was lost, or seen by somebody who should not have: when we knew, the hours there are to
 * tell the ombudsman, what was told to whom, and why where nobody was told (GDPR Art. 33 and 34).
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "association",
      "association::clock",
      "document",
      "letter",
      "staff",
      "vault"
    })
package fi.tallessa.breach;
