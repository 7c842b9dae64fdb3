package vn.truongchuan.application;

import java.nio.file.Path;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * A form that was written.
 *
 * @param path where it really is
 * @param reason why it is there and not where it was asked for: a form that somebody has filled in is never written over
 */
public record WrittenForm(CriterionCode criterion, Path path, WrittenPaper.Reason reason) {
}
