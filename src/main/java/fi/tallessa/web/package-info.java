/**
 * What every page needs and no feature owns: the words, the frame, the screen a controller answers
 * with, and the rule that each route says who may use it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "holdings"})
package fi.tallessa.web;
