/* A function called by Windows' rules may have its many registers saved and restored by routines of
   libgcc's, which take nothing beside its own frame; the last one returns for it.  */

void use(void);

__attribute__((ms_abi)) int saves(int n)
{
    use();
    return n;
}

__attribute__((ms_abi, layout_stack_depth(4096))) int returns(int n)
{
    return n + 1;
}

/* check
target: x86_64-*
gcc: >= 12
options: -O2 -mcall-ms2sysv-xlogues -fno-pic
xpath: count(//function[@name="saves"]/call) = 3
xpath: starts-with(//function[@name="saves"]/call[1]/@callee, "__sse_savms64")
xpath: //function[@name="saves"]/call[1]/@within-extent = "yes"
xpath: //function[@name="saves"]/call[2]/@callee = "use"
xpath: not(//function[@name="saves"]/call[2]/@within-extent)
xpath: starts-with(//function[@name="saves"]/call[3]/@callee, "__sse_resms64x")
xpath: //function[@name="saves"]/call[3]/@within-extent = "yes"
xpath: //function[@name="saves"]/call[3]/@tail = "yes"
xpath: not(//function[@name="returns"]/call)
*/
