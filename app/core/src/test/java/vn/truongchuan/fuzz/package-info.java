/** Programs that break packages for as long as they are told to; started by hand, not by the build. */
package vn.truongchuan.fuzz;
