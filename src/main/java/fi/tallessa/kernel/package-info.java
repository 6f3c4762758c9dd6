/**
 * What every part of the house speaks in: who, when, why, which customer, which words. Pure: no
 * framework, no database and no clock; the same question always gets the same answer.
 *
 * <p>"The data is processed only for customer work and for statistics" (S8): hence {@link
 * fi.tallessa.kernel.Visit} carries a {@link fi.tallessa.kernel.Purpose}, and there is no third.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Kernel",
    allowedDependencies = {})
package fi.tallessa.kernel;
