/**
 * "Each user has a system user name and password of their own" and is "bound by the obligation of
 * professional secrecy": workers, who leads whom, and signing in.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"association", "association::deadline", "audit", "vault"})
package fi.tallessa.staff;
