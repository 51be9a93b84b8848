/* A folder that is not there stops the build; the message has path and reason.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-output=nowhere/report.xml
exit: 1
stderr: cc1: error: cannot write the layout report 'nowhere/report.xml': No such file or directory
no-report: yes
*/
