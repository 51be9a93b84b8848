/* One byte over is an error at the function, and the variables that take the most are noted where
   they are declared.  The build fails; the report is there and says it in the same words.  */

void take(char *p, char *q);

void give(void)
{
    char small[16];
    char large[48];
    take(small, large);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=79
exit: 1
stderr: budget-over.c:6:6: error: stack frame of 'give' can take 80 bytes, over the budget of 79; without 'large' (48 bytes, budget-over.c:9) it is 32
stderr: budget-over.c:9:10: note: 'large' takes 48 bytes of it
stderr: budget-over.c:8:10: note: 'small' takes 16 bytes of it
xpath: count(//finding) = 3
xpath: count(//finding[1][@rule="stack-budget"][@level="error"][@function="give"][@value=80][@limit=79]) = 1
xpath: //finding[1]/@message = "stack frame of 'give' can take 80 bytes, over the budget of 79; without 'large' (48 bytes, budget-over.c:9) it is 32"
xpath: count(//finding[1][@file="budget-over.c"][@line=6][@column=6]) = 1
xpath: count(//finding[2][@level="note"][@message="'large' takes 48 bytes of it"][@line=9][@column=10][@value=48]) = 1
xpath: count(//finding[3][@level="note"][@message="'small' takes 16 bytes of it"][@line=8]) = 1
xpath: count(//function[@name="give"]/frame[@extent=80]) = 1
*/
