package fi.tallessa.app;

public record HomePage(String name) {}
