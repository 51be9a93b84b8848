/* A file of budgets that is not there holds nothing to them, so it is an error.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-stack-budget-file=include/missing
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-stack-budget-file=include/missing': cannot read 'include/missing': No such file or directory
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
