package vn.truongchuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** Measures writing the sample school's report against LibreOffice's conversion of the same file to PDF; prints ratios. */
public final class ReportBenchmark {
    private static final int ROUNDS = 5;

    private ReportBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(Path.of("target"), "report-bench").toAbsolutePath();
        try (Workspace workspace = new SampleBuilder(SampleSchool.of("thcs-hoa-binh")).build(folder.resolve("ws"), Progress.NONE)) {
            SelfAssessment sample = workspace.current();
            List<Double> writing = new ArrayList<>();
            List<Double> converting = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Path docx = folder.resolve("report-" + round + ".docx");
                long begin = System.nanoTime();
                Papers.of(workspace).write(sample, Paper.REPORT, docx, Progress.NONE);
                writing.add((System.nanoTime() - begin) / 1e9);
                converting.add(convert(docx, folder));
            }
            double first = writing.get(0);
            double write = median(writing);
            double convert = median(converting);
            System.out.printf(Locale.ROOT, "writing the report, first      %6.2f s  x%.2f of LibreOffice%n", first, first / convert);
            System.out.printf(Locale.ROOT, "writing the report, median     %6.2f s  x%.2f of LibreOffice%n", write, write / convert);
            System.out.printf(Locale.ROOT, "LibreOffice converting it      %6.2f s  x1.00%n", convert);
        }
    }

    private static double convert(Path docx, Path folder) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + folder.resolve("profile"), "--headless",
                "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (office.waitFor() != 0) {
            throw new IOException("LibreOffice did not convert " + docx);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
