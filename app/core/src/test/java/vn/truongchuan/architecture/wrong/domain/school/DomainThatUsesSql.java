package vn.truongchuan.architecture.wrong.domain.school;

import java.sql.Connection;

/** Wrong: SQL belongs to the store. */
final class DomainThatUsesSql {

    Connection connection;
}
