/**
 * "The data is collected into databases protected by firewalls and other technical means": sealed
 * copies of the whole register that others may keep, and the way back from one of them, on which
 * nobody returns who was erased.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "audit", "rotation", "staff", "statistics", "vault"})
package fi.tallessa.backup;
