/**
 * "The data is collected into databases protected by firewalls and other technical means": changes
 * the key-encryption key every week, and at once after an urgent erasure, so that no old copy of
 * the data opens whoever was erased since.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"vault", "audit", "nightly", "staff"})
package fi.tallessa.rotation;
