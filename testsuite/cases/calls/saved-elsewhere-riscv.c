/* With -msave-restore routines of libgcc's take the area for registers, save them there, and return
   for the function.  The one for more than two goes down to where the area for all of them would
   end, and comes back.  */

int use(int);

static __attribute__((noinline)) int leaf(int n)
{
    return n * 3 + 1;
}

__attribute__((layout_stack_depth(111))) int over(int n)
{
    return leaf(n) * leaf(n + 1) - leaf(n - 1);
}

__attribute__((layout_stack_depth(112))) int under(int n)
{
    return leaf(n) * leaf(n + 3) - leaf(n - 3);
}

int many(int n)
{
    return use(n) * use(n + 1) - use(n - 1);
}

int none(int n)
{
    return n + 1;
}

/* check
target: riscv64-*
options: -O2 -msave-restore -fno-ipa-icf -fno-ipa-cp -fno-ipa-ra -fplugin-arg-layout-budget=warn
stderr: saved-elsewhere-riscv.c:12:46: warning: 'over' and what it calls can take 112 bytes of stack, over its depth budget of 111
stderr: saved-elsewhere-riscv.c:12:46: note: the deepest path that can be seen is 'over' (112)
xpath: //function[@name="under"]/@depth-answer = "under"
xpath: count(//function[@name="many"]/call) = 5
xpath: //function[@name="many"]/call[1]/@callee = "__riscv_save_2"
xpath: //function[@name="many"]/call[1]/@within-extent = "yes"
xpath: not(//function[@name="many"]/call[1]/@tail)
xpath: //function[@name="many"]/call[5]/@callee = "__riscv_restore_2"
xpath: //function[@name="many"]/call[5]/@within-extent = "yes"
xpath: //function[@name="many"]/call[5]/@tail = "yes"
xpath: //function[@name="many"]/frame/@size = 32
xpath: count(//function[@name="many"]//slot) = 4
xpath: //function[@name="many"]//slot[1][@name="ra"]/@offset = -8
xpath: //function[@name="many"]//slot[2][@name="s0"]/@offset = -16
xpath: //function[@name="many"]//slot[3][@name="s1"]/@offset = -24
xpath: count(//function[@name="many"]//slot[@kind="saved-register"][@size="8"]) = 3
xpath: //function[@name="many"]//slot[4][@kind="padding"]/@size = 8
xpath: //function[@name="many"]/frame/@extent = 112
xpath: not(//function[@name="none"]/call)
*/
