/** What a user can ask for. Workspace opens store and vault; one method is one transaction. Uses everything above it. */
package vn.truongchuan.application;
