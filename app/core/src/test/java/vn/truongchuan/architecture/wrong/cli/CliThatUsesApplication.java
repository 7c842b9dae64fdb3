package vn.truongchuan.architecture.wrong.cli;

import vn.truongchuan.architecture.wrong.application.ApplicationThatUsesCli;

/** The other half of the circle. */
public final class CliThatUsesApplication {

    ApplicationThatUsesCli application;
}
