/**
 * "From a restricted IP address through a VPN connection, or with a certificate" (S33): who may
 * come as far as the sign-in, asked anew of every request.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"association", "association::deadline", "audit", "staff", "vault"})
package fi.tallessa.admission;
