/* GNU C can start in the middle, with RTL as a function's source, where nothing has made room for
   the figures of -fstack-usage.  */

int __attribute__((noinline)) ordinary(int n)
{
    volatile char buffer[300];
    buffer[n] = 1;
    return buffer[0];
}

int __RTL(startwith("vregs")) nine(void)
{
(function "nine"
  (insn-chain
    (cnote 1 NOTE_INSN_DELETED)
    (block 2
      (edge-from entry (flags "FALLTHRU"))
      (cnote 2 [bb 2] NOTE_INSN_BASIC_BLOCK)
      (cnote 3 NOTE_INSN_FUNCTION_BEG)
      (cinsn 4 (set (reg:SI ax) (const_int 9)))
      (cinsn 5 (use (reg:SI ax)))
      (edge-to exit (flags "FALLTHRU"))
    )
  )
  (crtl
    (return_rtx
      (reg:SI ax)
    )
  )
)
}

/* check
target: x86_64-*
options: -O1
xpath: //function[@name="nine"]/frame/@size = 8
xpath: count(//function[@name="nine"]/frame/slot) = 1
xpath: //function[@name="nine"]/frame/slot/@kind = "return-address"
xpath: //function[@name="ordinary"]/frame/@extent > 300
*/
