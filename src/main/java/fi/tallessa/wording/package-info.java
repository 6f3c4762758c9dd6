/**
 * "No data of special categories is collected, health data only with consent" (S19, S20): reads
 * what was typed before it is kept, and says which words may tell more than the register holds.
 * Pure: lists of words and a reader of them, without framework, database or clock.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.tallessa.wording;
