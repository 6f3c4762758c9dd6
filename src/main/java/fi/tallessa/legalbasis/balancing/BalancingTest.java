package fi.tallessa.legalbasis.balancing;

/** A version of a service's balancing test with its text. */
public record BalancingTest(TestVersion version, Weighing weighing) {}
