/**
 * "Only designated parties engaged in customer work and system administrators acting as their line
 * managers are entitled to use the system": the one door to a customer's data.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"association::deadline", "staff", "audit", "vault"})
package fi.tallessa.access;
