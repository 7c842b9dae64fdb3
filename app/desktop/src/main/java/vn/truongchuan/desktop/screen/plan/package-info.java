/** The improvement plan: weaknesses that wait for an action, actions by criterion, their money and their deadlines. */
package vn.truongchuan.desktop.screen.plan;
