/**
 * What the register does by itself at night, on one machine at a time: it runs the {@link
 * fi.tallessa.holdings.NightJob}s of all modules and shows the managers how that went.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "staff")
package fi.tallessa.nightly;
