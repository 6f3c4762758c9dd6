/** A module that says it needs no other, and does. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.tallessa.planted.house.attic;
