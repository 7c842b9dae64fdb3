/** The walls of core as one table, the test that holds them and the wrong examples that prove each rule bites. */
package vn.truongchuan.architecture;
