/* 2^64 bytes and 2^54 times 1k are more than any number here can be; one less is not.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-stack-budget=18446744073709551616
options: -fplugin-arg-layout-stack-budget=18014398509481984k
options: -fplugin-arg-layout-stack-budget=18446744073709551615
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-stack-budget=18446744073709551616': expected at most 18446744073709551615 bytes
stderr: cc1: error: '-fplugin-arg-layout-stack-budget=18014398509481984k': expected at most 18446744073709551615 bytes
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
