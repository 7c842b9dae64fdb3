/** One criterion: requirements with verdict and statement, strengths, weaknesses, actions, conclusion; its evidence beside it. */
package vn.truongchuan.desktop.screen.criterion;
