/**
 * "The data is collected into databases protected by firewalls and other technical means": seals
 * everything about a person with that person's own key before it reaches the database.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.tallessa.vault;
