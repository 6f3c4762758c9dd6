/**
 * "The customer's experience develops the work": what people say of a service, in counters and in
 * words of nobody. No way leads from here to a customer, and none from a customer to here.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"association", "staff", "wording", "vault"})
package fi.tallessa.feedback;
