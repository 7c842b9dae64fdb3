package vn.truongchuan.architecture.wrong.domain.school;

import java.time.LocalDate;

/** Wrong: the domain is told what day it is. */
final class DomainThatAsksTheTime {

    LocalDate today() {
        return LocalDate.now();
    }
}
