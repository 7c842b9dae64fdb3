package vn.truongchuan.architecture.wrong.application;

import vn.truongchuan.architecture.wrong.cli.CliThatUsesApplication;

/** Wrong: closes a circle with the command line. */
public final class ApplicationThatUsesCli {

    CliThatUsesApplication cli;
}
