package se.skyddsnat.desk.web;

/** For those of the staff whose work is not with matters. */
public record NothingPage(String name) {}
