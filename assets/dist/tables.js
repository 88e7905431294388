async function F(o,t){let e=t.files?.[0];if(!e)return;let s=n=>{window.segue.toast({tone:"bad",title:"Nothing was imported",text:n})};try{let n=await fetch(o,{method:"\
POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:e}),i=await n.json().catch(()=>({}));return n.ok?i:s(i.
detail??"The file could not be read. Try another.")}catch{return s("The server could not be reached. Try again in a moment.")}finally{t.value=""}}async function G(o,t,e){
let s=()=>window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});try{let n=await fetch(o,{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});if(!n.ok)return s();let i=document.createElement("a");i.href=URL.createObjectURL(
await n.blob()),i.download=/filename="([^"]+)"/.exec(n.headers.get("Content-Disposition")??"")?.[1]??e,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}catch{
s()}}function u(o,t={},...e){let s=document.createElement(o);for(let[n,i]of Object.entries(t))i===!1||i===null||i===void 0||(n.startsWith("on")?s.addEventListener(n.
slice(2),i):n==="value"?s.value=i:s.setAttribute(n,i===!0?"":String(i)));return s.append(...e.filter(n=>n!==null)),s}function S(o){let t=document.createElementNS(
"http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let e=document.createElementNS("http://www.w3.org/2000/s\
vg","use");return e.setAttribute("href",window.segue.icon(o)),t.append(e),t}var T=(o,t,...e)=>u("div",{class:"field"},u("label",{class:"field__label",for:t},u("\
span",{},o)),...e);function P(o,t,e){let s=u("select",{class:"input",...o},...t.map(([n,i])=>u("option",{value:n},i)));return s.value=e,u("span",{class:"select"},
s,S("chevron-down"))}var N=(o,t,e,s={})=>u("button",{type:"button",class:"btn btn--secondary btn--small",onclick:e,...s},S(t),u("span",{},o)),lt=(o,t,e)=>u("but\
ton",{type:"button",class:"btn btn--ghost btn--small btn--icon","aria-label":o,title:o,onclick:e},S(t));function vt(o,t,e={},s=!1){let n=u(s?"textarea":"input",
{class:"input input--code",id:o,spellcheck:"false",autocomplete:"off","aria-describedby":`${o}-note`,...s?{rows:"3"}:{},...e});n.value=t;let i=u("div",{class:s?
"fx-paint fx-paint--lines":"fx-paint","aria-hidden":"true"}),r=u("p",{class:"fx-note",id:`${o}-note`}),a=u("p",{class:"fx-preview"});return{input:n,paint:i,note:r,
preview:a,box:u("div",{class:"decisions__formula"},u("div",{class:"fx"},i,n),r,a)}}var ct=null,xt=()=>ct;addEventListener("pointerdown",o=>{o.button!==0||!(o.target instanceof Element)||!o.target.closest("button, summary, label, a, [data-handl\
e]")||(ct??=new Promise(t=>{let e=new AbortController;for(let s of["pointerup","pointercancel","blur"])addEventListener(s,()=>{e.abort(),setTimeout(()=>{ct=null,
t()})},{signal:e.signal,capture:s!=="blur"})}))},{capture:!0});var ht="expression-list",z=class{constructor(){this.box=document.createElement("ul"),this.box.id=ht,this.box.className="fx-list",this.box.setAttribute("role","l\
istbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=null,
this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let e=t.target.closest('[ro\
le="option"]');e instanceof HTMLElement&&this.take(this.candidates[Number(e.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&this.
place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,e,s,n){if(e.length===0)return this.hide(t);this.note=n;
let i=this.field===t?this.chosen():null,r=t.closest("dialog")??document.body;this.box.parentElement!==r&&r.append(this.box),this.candidates=e,this.take=s,this.field=
t,this.active=-1,this.box.replaceChildren(...e.map(Yt)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,this.tell(t),t.removeAttribute(
"aria-activedescendant"),this.place();let a=e.findIndex(l=>i&&l.text===i.text&&l.start===i.start&&l.end===i.end);a>=0&&(this.active=a-1,this.move(1))}tell(t){t.
setAttribute("aria-controls",ht),t.setAttribute("aria-expanded","true")}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),
this.field===t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let e=[...this.box.children];this.active=this.
active<0?t>0?0:e.length-1:(this.active+t+e.length)%e.length,e.forEach((s,n)=>s.setAttribute("aria-selected",String(n===this.active))),e[this.active].scrollIntoView(
{block:"nearest"}),this.field?.setAttribute("aria-activedescendant",e[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){
let t=this.field?.getBoundingClientRect();if(!t)return;let e=this.box.getBoundingClientRect(),s=innerHeight-t.bottom-8,n=t.top-8,i=s<Math.min(e.height,160)&&n>s;
this.box.style.left=`${Math.max(8,Math.min(t.left,innerWidth-e.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,i?n:s))}px`;let r=this.note?.
textContent?this.note.getBoundingClientRect().bottom:0;this.box.style.top=i?`${Math.max(8,t.top-4-Math.min(e.height,n))}px`:`${Math.max(t.bottom,r)+4}px`}};function Yt(o,t){
let e=document.createElement("li");e.id=`${ht}-${t}`,e.className="fx-option",e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e.dataset.index=
String(t);let s=document.createElement("span");s.className="fx-option__head";let n=document.createElement("span");if(n.className="fx-option__label",n.textContent=
o.label.trim()||o.text,s.append(n),o.type&&o.kind!=="word"){let r=document.createElement("span");r.className="fx-option__type",r.textContent=o.type,s.append(r)}
e.append(s);let i=[o.doc,o.example?`Example: ${o.example}`:""].filter(Boolean).join(" ");if(i){let r=document.createElement("span");r.className="fx-option__doc",
r.textContent=i,e.append(r)}return e}var Vt=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Xt=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Zt(o){
let t=[];for(let e=0;e<o.length;e++){let s=o[e];if((s==="{"||s==="}")&&o[e+1]===s)e++;else if(s==="{"){let n=te(o,e+1);t.push({start:e,end:e+1,kind:"brace"});for(let i of kt(
o.slice(e+1,n)))t.push({...i,start:i.start+e+1,end:i.end+e+1,kind:i.kind==="name"?"hole":i.kind});n<o.length&&t.push({start:n,end:n+1,kind:"brace"}),e=n}}return t}
function te(o,t){let e=0,s=!1;for(let n=t;n<o.length;n++){let i=o[n];if(s&&i==="\\")n++;else if(i==='"')s=!s;else{if(s)continue;if(i==="{")e++;else if(i==="}"&&
e--===0)return n}}return o.length}function kt(o){let t=[];for(let e of o.matchAll(Xt)){let s=e.index,n=s+e[0].length,i=e.groups??{},r="sign";i.text?r=i.text.startsWith(
"@")?"date":"text":i.number?r="number":i.word&&(r=Vt.has(i.word)&&!/^\s*\(/.test(i.word==="not"?o.slice(n):"")?"key":/^\s*\(/.test(o.slice(n))?"call":"name"),t.
push({start:s,end:n,kind:r})}return t}function $t(o,t,e,s=!1){let n=new Set([0,t.length]),i=s?Zt(t):kt(t);for(let c of i)n.add(c.start).add(c.end);for(let c of e)
n.add(c.start).add(c.end);let r=[...n].filter(c=>c>=0&&c<=t.length).sort((c,d)=>c-d),a=[],l=0;for(let c=0;c+1<r.length;c++){let[d,p]=[r[c],r[c+1]];for(;l<i.length&&
i[l].end<=d;)l++;let f=i[l]&&i[l].start<=d?i[l].kind:"",m=e.find(O=>O.start<=d&&O.end>=p&&O.end>O.start);if(!f&&!m){a.push(document.createTextNode(t.slice(d,p)));
continue}let b=document.createElement("span");b.className=`${f?`fx-${f}`:""}${m?m.warning?" fx-odd":" fx-bad":""}`.trim(),b.textContent=t.slice(d,p),a.push(b)}let h=document.
createElement("span");h.append(...a),o.replaceChildren(h)}var ee=30,se="/expressions",ne,x=()=>ne??=new z,_=class{constructor(t,e){this.input=t,this.options=e,this.faults=[],this.wants=!1,this.asked=0,this.told="",this.
within=!1,this.timer=void 0,this.under=new AbortController,this.end=new AbortController;let{signal:s}=this.end;this.settled=t.value,t.addEventListener("change",
()=>this.settled=t.value,{signal:s}),this.dress(),t.addEventListener("input",()=>this.changed(!0),{signal:s}),t.addEventListener("keydown",n=>this.key(n),{signal:s}),
t.addEventListener("blur",()=>this.leave(),{signal:s}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:s}),t.addEventListener("sc\
roll",()=>this.scroll(),{signal:s}),this.draw()}dress(){let{input:t,options:{note:e}}=this,s=t.getAttribute("aria-describedby")??"";for(let[n,i]of Object.entries(
{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(n,i);x().isOf(
t)&&x().tell(t),e&&!s.split(" ").includes(e.id)&&t.setAttribute("aria-describedby",`${s} ${e.id}`.trim())}destroy(){this.end.abort(),this.under.abort(),clearTimeout(
this.timer),this.asked++,x().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),ee)}again(){
this.changed(this.wants)}leave(){this.wants=!1,x().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,e=this.input.value,s=this.wants?this.input.selectionStart??e.length:null,n;this.under.abort();let{signal:i}=this.under=new AbortController;try{
let r=await fetch(se,{method:"POST",credentials:"same-origin",signal:i,headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
{mode:"",type:"",samples:null,...this.options.about(),source:e,caret:s})});if(!r.ok)return;n=await r.json(),await xt()}catch{return}t!==this.asked||e!==this.input.
value||this.end.signal.aborted||!this.input.isConnected||(this.faults=n.faults,this.draw(),this.say(n),this.options.onAnswer?.(n),this.wants&&document.activeElement===
this.input&&x().show(this.input,n.candidates,r=>this.take(r),this.options.note))}draw(){let t=this.options.paint;t&&($t(t,this.input.value,this.faults,this.options.
prose),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{note:e,preview:s}=this.
options,n=t.faults.find(a=>!a.warning)??t.faults[0],i=JSON.stringify(n??null);if(e&&(this.told!==i||!e.hasChildNodes())&&(this.told=i,e.replaceChildren(),e.classList.
toggle("is-odd",!!n?.warning),n)){let a=document.createElement("span");a.textContent=n.text,e.append(a),n.suggestion&&e.append(this.suggestion(n)),this.within&&
document.activeElement===document.body&&e.querySelector("button")?.focus()}if(n&&!n.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute(
"aria-invalid"),!s)return;let r=t.preview;s.textContent=!r||n?"":r.why?r.why:`Gives ${r.value}`,s.classList.toggle("is-none",!!r?.why)}suggestion({start:t,end:e,
suggestion:s}){let n=document.createElement("button");return n.type="button",n.className="fx-use",n.textContent=`Use ${s}`,n.addEventListener("pointerdown",i=>i.
preventDefault()),n.addEventListener("focus",()=>this.within=!0),n.addEventListener("blur",i=>this.within=i.relatedTarget===null),n.addEventListener("click",()=>{
this.input.focus(),this.replace(t,e,s),this.wants=!1}),n}take(t){this.replace(t.start,t.end,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||
x().hide(this.input)}replace(t,e,s){this.input.setRangeText(s,t,e,"end"),this.input.dispatchEvent(new Event("input",{bubbles:!0}))}key(t){let e=x().isOf(this.input);
if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.changed(!0);return}if(!e){t.key==="Escape"&&(this.wants=!1);
return}if(t.key==="ArrowDown"||t.key==="ArrowUp")x().move(t.key==="ArrowDown"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&x().chosen()&&!t.shiftKey)this.take(
x().chosen());else if(t.key==="Escape")x().hide(this.input),this.wants=!1;else return;t.preventDefault(),t.stopPropagation()}};var Et=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,ie=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,oe=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,re=new Set(
["true","false","null","-"]);function B(o,t,e,s){let n=o.trim();if(n===""||n==="-")return n;switch(t){case"string":return e?_t(n,s):St(n,s);case"number":return n.
replace(ie,i=>i.replaceAll(",",""));case"date":return n.replace(oe,'@"$1"');case"boolean":return/^yes$/i.test(n)?"true":/^no$/i.test(n)?"false":/^(true|false)$/i.
test(n)?n.toLowerCase():n}return n}function _t(o,t){let e=/^not\s*\((.*)\)$/s.exec(o);if(e)return`not(${_t(e[1].trim(),t)})`;if(o.includes('"'))return o;let s=o.
split(",").map(n=>n.trim());return s.every(n=>Et.test(n)||n==="")?s.filter(Boolean).map(n=>St(n,t)).join(", "):o}function St(o,t){return Et.test(o)&&!re.has(o)&&
!t(o)?JSON.stringify(o):o}var k=o=>o.inputs.length+o.outputs.length+(o.notes?.length??0);function g(o,t){return t<o.inputs.length?{part:"input",i:t}:t<o.inputs.length+o.outputs.length?{part:"\
output",i:t-o.inputs.length}:{part:"note",i:t-o.inputs.length-o.outputs.length}}var H=(o,t,e)=>e+(t==="input"?0:t==="output"?o.inputs.length:o.inputs.length+o.outputs.
length);function L(o,t){let{part:e,i:s}=g(o,t);return e==="note"?o.notes?.[s]||`Note ${s+1}`:e==="output"?o.outputs[s].label||o.outputs[s].name||`Output ${s+1}`:
o.inputs[s].label||o.inputs[s].expression||`Input ${s+1}`}function Y(o,t){let{part:e,i:s}=g(o,t);return(e==="input"?o.inputs[s].type:e==="output"?o.outputs[s].type:
"string")??""}function I(o,t,e){let{part:s,i:n}=g(o,e),i=o.rules[t];return(s==="input"?i.when[n]:s==="output"?i.then[n]:i.notes?.[n])??""}var Q=(o,t,e)=>o.map((s,n)=>n===
t?e:s);function ae(o,t,e,s){let{part:n,i}=g(o,e);if(n==="input")return{...t,when:Q(t.when,i,s)};if(n==="output")return{...t,then:Q(t.then,i,s)};let r=Array.from(
{length:o.notes?.length??0},(a,l)=>t.notes?.[l]??"");return{...t,notes:Q(r,i,s)}}function K(o,t){let e=o.rules.slice();for(let{r:s,c:n,text:i}of t)e[s]&&n<k(o)&&
I({...o,rules:e},s,n)!==i&&(e[s]=ae(o,e[s],n,i));return e.every((s,n)=>s===o.rules[n])?o:{...o,rules:e}}var A=o=>({when:o.inputs.map(()=>""),then:o.outputs.map(
()=>""),...o.notes?.length?{notes:o.notes.map(()=>"")}:{}}),C=(o,t,e=[A(o)])=>({...o,rules:[...o.rules.slice(0,t),...e,...o.rules.slice(t)]}),ut=(o,t,e)=>({...o,
rules:o.rules.filter((s,n)=>n<t||n>e)});function Tt(o,t,e,s){if(t+s<0||e+s>=o.rules.length)return o;let n=o.rules.slice(t,e+1),i=ut(o,t,e);return C(i,t+s,n)}function Lt(o,t,e,s){
let n=(r,a)=>[...r.slice(0,e),a,...r.slice(e)];if(t==="input")return{...o,inputs:n(o.inputs,s),rules:o.rules.map(r=>({...r,when:n(r.when,"")}))};if(t==="output")
return{...o,outputs:n(o.outputs,s),rules:o.rules.map(r=>({...r,then:n(r.then,"")}))};let i=o.notes??[];return{...o,notes:n(i,s),rules:o.rules.map(r=>({...r,notes:n(
i.map((a,l)=>r.notes?.[l]??""),"")}))}}function At(o,t){let{part:e,i:s}=g(o,t),n=i=>i.filter((r,a)=>a!==s);return e==="input"?{...o,inputs:n(o.inputs),rules:o.rules.
map(i=>({...i,when:n(i.when)}))}:e==="output"?o.outputs.length<2?o:{...o,outputs:n(o.outputs),rules:o.rules.map(i=>({...i,then:n(i.then)}))}:{...o,notes:n(o.notes??
[]),rules:o.rules.map(i=>({...i,notes:n(i.notes??[])}))}}function Ct(o,t,e){let{part:s,i:n}=g(o,t),i=s==="input"?o.inputs:s==="output"?o.outputs:o.notes??[],r=n+
e;if(r<0||r>=i.length)return o;let a=l=>l.map((h,c)=>c===n?l[r]:c===r?l[n]:h);return s==="input"?{...o,inputs:a(o.inputs),rules:o.rules.map(l=>({...l,when:a(l.when)}))}:
s==="output"?{...o,outputs:a(o.outputs),rules:o.rules.map(l=>({...l,then:a(l.then)}))}:{...o,notes:a(o.notes??[]),rules:o.rules.map(l=>({...l,notes:a(i.map((h,c)=>l.
notes?.[c]??""))}))}}function Mt(o,t,e){let{part:s,i:n}=g(o,t);if(s==="note")return{...o,notes:Q(o.notes??[],n,e.label??"")};let i=s==="input"?o.inputs:o.outputs,
r={...i[n],...e};for(let l of Object.keys(e))r[l]===""&&l!=="expression"&&delete r[l];let a=i.map((l,h)=>h===n?r:l);return s==="input"?{...o,inputs:a}:{...o,outputs:a}}
function Ot(o){let t=[[]],e=o.replace(/\r\n?/g,`
`).replace(/\n$/,""),s="",n=!1,i=()=>t[t.length-1];for(let r=0;r<e.length;r++){let a=e[r];n&&a==='"'&&e[r+1]==='"'?(s+='"',r++):n&&a==='"'?n=!1:n?s+=a:a==='"'&&
s===""&&le(e,r)?n=!0:a==="	"?(i().push(s),s=""):a===`
`?(i().push(s),s="",t.push([])):s+=a}return i().push(s),t}function le(o,t){let e=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(o.slice(t));return!!(e&&/["\t\n]/.test(e[1]))}
var Nt=o=>o.map(t=>t.map(e=>/[\t\n]/.test(e)||/^".*"".*"$/.test(e)?`"${e.replaceAll('"','""')}"`:e).join("	")).join(`
`);var $=34,V=12,X=class{constructor(t,e,s){this.owner=e,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=0,t.
setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.sheet.
setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let i of[this.head,
this.body,this.foot])i.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",this.note.
hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",i=>this.key(i),{signal:s}),t.addEventListener("copy",i=>this.copy(i),{signal:s}),
t.addEventListener("cut",i=>this.copy(i)&&this.clear(),{signal:s}),t.addEventListener("paste",i=>this.paste(i),{signal:s}),t.addEventListener("pointerdown",i=>this.
press(i),{signal:s}),t.addEventListener("dblclick",i=>this.cellOf(i.target)&&this.begin(),{signal:s}),t.addEventListener("scroll",()=>this.rows(),{signal:s}),t.
addEventListener("focus",()=>this.draw(),{signal:s});let n=new ResizeObserver(()=>this.rows());n.observe(t),s.addEventListener("abort",()=>n.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),e=k(t),s=r=>({r:Math.max(-1,Math.min(r.r,t.rules.length)),c:Math.max(0,Math.min(r.c,e-1))});
this.at=s(this.at),this.from=s(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(e+1));
let n=dt(1);n.append(ce());for(let r=0;r<e;r++)n.append(this.heading(t,r));this.head.replaceChildren(n);let i=dt(t.rules.length+2);i.className="grid__test",i.append(
qt("Try","Test row"));for(let r=0;r<e;r++)i.append(this.cell(t,t.rules.length,r));this.foot.replaceChildren(i),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),e=Math.max(0,Math.floor(this.place.scrollTop/$)-V),s=Math.ceil(this.place.clientHeight/$)+2*V,n=Math.max(0,Math.min(e-e%V,t.rules.length-1));if(n===this.
first&&this.shown===s)return;this.first=n,this.shown=s;let i=[jt(n)],r=Math.min(t.rules.length,n+s+V);for(let l=n;l<r;l++)i.push(this.rule(t,l));i.push(jt(t.rules.
length-r));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...i),this.select()}rule(t,e){let s=dt(
e+2),n=this.owner.mark(e);n&&s.classList.add(`is-${n}`),s.append(qt(String(e+1),Rt(e,n)));for(let i=0;i<k(t);i++)s.append(this.cell(t,e,i));return s}heading(t,e){
let s=document.createElement("th"),{part:n,i}=g(t,e);s.setAttribute("role","columnheader"),s.scope="col",Dt(s,-1,e),s.classList.add(`grid__${n}`);let r=document.
createElement("span");r.className="grid__title",r.textContent=L(t,e);let a=document.createElement("span");a.className="grid__under";let l=n==="input"?t.inputs[i].
type:n==="output"?t.outputs[i].type:"",h=n==="input"?t.inputs[i].label?t.inputs[i].expression:"":n==="output"&&t.outputs[i].label?t.outputs[i].name??"":"";return a.
textContent=[n==="input"?"If":n==="output"?"Then":"Note",h,l&&ue(l)].filter(Boolean).join(" · "),s.append(r,a),this.owner.problem(-1,e)&&s.classList.add("is-wr\
ong"),s}cell(t,e,s){let n=document.createElement("td");n.setAttribute("role","gridcell"),Dt(n,e,s);let{part:i}=g(t,s);n.classList.add(`grid__${i}`);let r=this.owner.
text(e,s),a=document.createElement("span");a.className="grid__text",a.textContent=r,i==="input"&&r===""&&e<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),n.append(a);let l=this.owner.problem(e,s);return l&&(n.classList.add(l.warning?"is-odd":"is-wrong"),n.setAttribute("aria-invalid",
l.warning?"false":"true")),n}refresh(){let t=this.owner.table();for(let e of this.body.querySelectorAll("tr[aria-rowindex]")){let s=Number(e.getAttribute("aria-\
rowindex"))-2,n=this.owner.mark(s);e.classList.toggle("is-lit",n==="lit"),e.classList.toggle("is-unused",n==="unused"),e.querySelector(".grid__rule")?.setAttribute(
"aria-label",Rt(s,n))}for(let e of this.sheet.querySelectorAll("[data-c]")){let s=Number(e.dataset.r),n=Number(e.dataset.c),i=this.owner.problem(s,n);e.classList.
toggle("is-wrong",!!(i&&!i.warning)),e.classList.toggle("is-odd",!!i?.warning),e.role==="gridcell"&&e.setAttribute("aria-invalid",String(!!(i&&!i.warning)));let r=e.
querySelector(".grid__text");s===t.rules.length&&r&&(r.textContent=this.owner.text(s,n))}this.tell()}select(){let{r:t,c:e}=this.at,s=Math.min(t,this.from.r),n=Math.
max(t,this.from.r),i=Math.min(e,this.from.c),r=Math.max(e,this.from.c);for(let h of this.sheet.querySelectorAll(".is-active, .is-selected"))h.classList.remove("\
is-active","is-selected"),h.removeAttribute("aria-selected");let a=s!==n||i!==r;for(let h of this.sheet.querySelectorAll("[data-c]")){let c=Number(h.dataset.r),
d=Number(h.dataset.c);a&&c>=s&&c<=n&&d>=i&&d<=r&&(h.classList.add("is-selected"),h.setAttribute("aria-selected","true"))}let l=this.find(t,e);l?.classList.add("\
is-active"),l&&!a&&l.setAttribute("aria-selected","true"),l?this.place.setAttribute("aria-activedescendant",l.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),e=this.owner.problem(this.at.r,this.at.c),s=this.edit!==null;if(this.note.hidden=!(t&&(e||s)),!t||
this.note.hidden)return;s||(this.note.textContent=e.text+(e.suggestion?` Did you mean ${e.suggestion}?`:""),this.note.classList.toggle("is-odd",!!e.warning)),this.
note.style.left=`${t.offsetLeft}px`;let n=t.offsetTop+t.offsetHeight,i=this.at.r>=this.last;this.note.style.top=i?"":`${n}px`,this.note.classList.toggle("grid__\
say--above",i)}find(t,e){return this.sheet.querySelector(`[data-r="${t}"][data-c="${e}"]`)}cellOf(t){let e=t?.closest?.("[data-c]");return e?{r:Number(e.dataset.
r),c:Number(e.dataset.c)}:null}go(t,e,s=!1){let n=k(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(e,n-1))},s||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:e}=this.at;if(t>=0&&t<this.last){let r=this.head.offsetHeight,
a=this.foot.offsetHeight,l=t*$,h=this.place.clientHeight-r-a;l<this.place.scrollTop?this.place.scrollTop=l:l+$>this.place.scrollTop+h&&(this.place.scrollTop=l+$-
h),this.rows()}let s=this.find(t,e);if(!s)return;let n=s.offsetLeft,i=this.head.querySelector("th")?.offsetWidth??0;n-i<this.place.scrollLeft?this.place.scrollLeft=
n-i:n+s.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=n+s.offsetWidth-this.place.clientWidth)}showRule(t){let e=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,s=t*$;(s<this.place.scrollTop||s+$>this.place.scrollTop+e)&&(this.place.scrollTop=Math.max(0,s-Math.max(0,(e-$)/2))),
this.rows()}press(t){let e=t.target.closest?.("[data-rule]"),s=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&this.
commit(),t.button!==0||!s&&!e))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),e instanceof HTMLElement){let i=Number(e.dataset.rule)-1;i>=0&&
(this.go(i,k(this.owner.table())-1),this.from={r:i,c:0},this.select());return}if(!s)return;this.go(s.r,s.c,t.shiftKey);let n=new AbortController;addEventListener(
"pointermove",i=>{let r=this.cellOf(document.elementFromPoint(i.clientX,i.clientY));r&&(r.r!==this.at.r||r.c!==this.at.c)&&this.go(r.r,r.c,!0)},{signal:n.signal}),
addEventListener("pointerup",()=>n.abort(),{signal:n.signal})}key(t){if(this.edit)return;let{r:e,c:s}=this.at,n=t.ctrlKey||t.metaKey,i=k(this.owner.table()),r=Math.
max(1,Math.floor(this.place.clientHeight/$)-3),a=(c,d)=>(this.go(c,d,t.shiftKey),!0),l={ArrowUp:()=>a(n?0:e-1,s),ArrowDown:()=>a(n?this.last-1:e+1,s),ArrowLeft:()=>a(
e,n?0:s-1),ArrowRight:()=>a(e,n?i-1:s+1),Home:()=>a(n?0:e,0),End:()=>a(n?this.last-1:e,i-1),PageUp:()=>a(Math.max(0,e-r),s),PageDown:()=>a(Math.min(this.last-1,
e+r),s),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>n?this.insert(t.shiftKey):t.shiftKey?a(e-1,s):this.begin(),F2:()=>this.begin(),
Delete:()=>n?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>n&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):l[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!n&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:k(this.owner.
table())-1},this.select(),!0}tab(t){let e=k(this.owner.table()),{r:s,c:n}=this.at,i=(s+1)*e+n+(t?-1:1);return i<0||i>=(this.last+2)*e?!1:(this.go(Math.floor(i/e)-
1,i%e),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.at.
r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let e=this.owner.table(),{top:s,bottom:n}=this.span(),i={ArrowUp:-1,
ArrowDown:1}[t];if(i&&this.at.r>=0&&this.at.r<this.last){let l=Tt(e,s,n,i);return l===e||(this.at.r+=i,this.from.r+=i,this.owner.change(l,"Move rule"),this.reveal(),
this.select()),!0}let r={ArrowLeft:-1,ArrowRight:1}[t];if(!r)return!1;let a=Ct(e,this.at.c,r);return a!==e&&(this.at.c+=r,this.from.c=this.at.c,this.owner.change(
a,"Move column")),!0}insert(t=!1){let e=this.owner.table(),s=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(C(e,s,[A(e)]),"Add rule"),
this.go(s,this.at.c),!0}drop(){let{top:t,bottom:e}=this.span();return this.last===0||(this.owner.change(ut(this.owner.table(),t,e),e>t?"Remove rules":"Remove ru\
le"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:e,left:s,right:n}=this.span();if(this.at.r>=this.last&&this.from.r>=this.last){for(let r=s;r<=
n;r++)this.owner.enter(this.last,r,"");return!0}if(this.at.r<0)return!0;let i=[];for(let r=t;r<=e;r++)for(let a=s;a<=n;a++)i.push({r,c:a,text:""});return this.owner.
change(K(this.owner.table(),i),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let e=this.owner.table(),{top:s,bottom:n,left:i,right:r}=this.span(),
a=[];if(this.at.r>=this.last)a.push(Array.from({length:r-i+1},(l,h)=>this.owner.text(this.last,i+h)));else for(let l=s;l<=n;l++)a.push(Array.from({length:r-i+1},
(h,c)=>I(e,l,i+c)));return t.clipboardData?.setData("text/plain",Nt(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;let e=t.clipboardData?.getData(
"text/plain")??"";if(t.preventDefault(),!e)return;let{top:s,left:n}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.span();this.owner.paste(e,s,
n)}begin(t){let{r:e,c:s}=this.at;if(e<0)return this.owner.head(s),!0;if(e>=this.last&&g(this.owner.table(),s).part!=="input")return!0;let n=this.find(e,s);if(!n||
this.edit)return!0;let i=document.createElement("input");i.className="grid__edit",i.value=t??this.owner.text(e,s),i.setAttribute("aria-label",`${L(this.owner.table(),
s)}, ${e<this.last?`rule ${e+1}`:"test row"}`),i.setAttribute("aria-describedby","grid-say");let r=document.createElement("span");return r.className="grid__pain\
t",r.setAttribute("aria-hidden","true"),n.classList.add("is-edited"),n.append(r,i),this.note.replaceChildren(),this.edit={input:i,assist:null,r:e,c:s},i.focus({
preventScroll:!0}),i.setSelectionRange(i.value.length,i.value.length),this.edit.assist=this.owner.assist(i,e,s),i.addEventListener("keydown",a=>this.editKey(a)),
i.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===i&&document.activeElement!==i&&!this.note.contains(document.activeElement)&&this.commit(!1))),this.
tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:e,c:s}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?e-1:e+1,s);else if(t.key==="Tab")this.
commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){if(!this.
edit)return;let{input:e,r:s,c:n}=this.edit;this.stop(t),this.owner.enter(s,n,e.value)}stop(t=!0){let e=this.edit;if(!e)return;this.edit=null,e.assist?.destroy();
let s=e.input.parentElement;s?.classList.remove("is-edited"),s?.querySelector(".grid__paint")?.remove(),e.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function dt(o){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(o)),t}function ce(){let o=document.
createElement("th");return o.className="grid__rule",o.setAttribute("role","columnheader"),o.setAttribute("aria-label","Rule"),o.textContent="#",o}var Rt=(o,t)=>`\
Rule ${o+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function qt(o,t){let e=document.createElement("th");return e.className="grid\
__rule",e.setAttribute("role","rowheader"),e.setAttribute("aria-label",t),e.dataset.rule=o,e.textContent=o,e}function Dt(o,t,e){o.id=`cell-${t}-${e}`,o.dataset.
r=String(t),o.dataset.c=String(e),o.setAttribute("aria-colindex",String(e+2))}function jt(o){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,o)*$}px`,t.hidden=o<=0,t}var he={string:"text",number:"number",boolean:"yes or no",date:"dat\
e","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},ue=o=>he[o]??o;var de=50,Z=class{constructor(t,e){this.editor=e,this.list=t.querySelector("ul"),this.result=e.part("result")}show(t){let e=[];for(let r of t.problems.slice(0,de))
e.push(this.problem(r));for(let r of t.report?.gaps??[])e.push(this.gap(r));for(let r of t.report?.overlaps??[])e.push(E("warn",r.text,[R(`Show rule ${r.second+
1}`,()=>this.go(r.second,0))]));for(let r of t.report?.unused??[])e.push(E("warn",`Rule ${r+1} never decides: rules above it match whenever it does.`,[R(`Show r\
ule ${r+1}`,()=>this.go(r,0))]));t.report&&!t.report.complete&&e.push(E("info","There may be more: cells that compare with other data were not looked at, or the\
 table is too large to look at everything.",[])),e.length===0&&t.report&&e.push(E("good","Nothing to mend. Every combination of inputs is covered.",[]));let n=this.
list.contains(document.activeElement);this.list.replaceChildren(...e),n&&this.editor.grid.place.focus();let i=t.test;this.result.textContent=i?Object.keys(i.faults).
length?"One of the values cannot be read.":i.why?i.why:`${i.rules.length===0?"No rule matches":`Rule${i.rules.length>1?"s":""} ${i.rules.map(r=>r+1).join(", ")}\
 decide${i.rules.length>1?"":"s"}`}: ${i.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let e=this.editor.
table(),s=t.input>=0?t.input:t.output>=0?H(e,"output",t.output):-1,n=[t.rule>=0?`Rule ${t.rule+1}`:"",s>=0?L(e,s):""].filter(Boolean).join(", "),i=s>=0?[R("Show",
()=>this.go(t.rule,s))]:[];return E(t.warning?"warn":"bad",`${n?`${n}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,i)}gap(t){return E("wa\
rn",t.text,[R("Add the missing rule",()=>{let e=this.editor.table();this.editor.change(C(e,e.rules.length,[{...A(e),when:t.when.map(s=>s==="-"?"":s)}]),"Add the\
 missing rule"),this.go(this.editor.table().rules.length-1,e.inputs.length)})])}go(t,e){this.editor.grid.go(t,e),t<0?this.editor.head(e):this.editor.grid.place.
focus({preventScroll:!0})}},Pt={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};function E(o,t,e){
let s=document.createElement("li");s.className=`finding finding--${o}`;let n=document.createElement("span");n.className="finding__text";let i=document.createElement(
"span");return i.className="sr-only",i.textContent=Pt[o][1],n.append(i,t),s.append(S(Pt[o][0]),n,...e),s}function R(o,t){let e=document.createElement("button");
return e.type="button",e.className="btn btn--secondary btn--small",e.textContent=o,e.addEventListener("click",t),e}var pe={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},tt=class{constructor(t,e){this.place=t,this.
editor=e,this.c=0,this.assists=[];for(let s of["expression","values","default"]){let n=this.input(s);this.assists.push(new _(n,{paint:n.parentElement?.querySelector(
".fx-paint"),note:this.note(s),about:()=>({mode:s==="values"?"tests":"",type:s==="expression"?"":this.type(),vars:e.host.vars(),closed:e.host.closed})}))}t.addEventListener(
"change",s=>this.changed(s.target),{signal:e.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:e,i:s}=g(t,this.c);return(e==="output"?t.outputs[s]?.
type:t.inputs[s]?.type||this.editor.answer.types?.[s])??""}show(t){let e=this.editor.table();this.c=t;let{part:s,i:n}=g(e,t),i=s==="input"?e.inputs[n]:s==="outp\
ut"?e.outputs[n]:{label:e.notes?.[n]},r=this.place.querySelector("[data-title]");r&&(r.textContent=`Column “${L(e,t)}”`);for(let h of["label","expression","\
name","type","values","default"]){let c=this.input(h),d=c.closest("[data-setting]");d.hidden=!pe[s].includes(h),!(document.activeElement===c&&c.value!=="")&&(c.
value=i?.[h]??"",this.assists.find(p=>p.input===c)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=s==="output"?"Values, the mo\
st important first":"Allowed values");let l=this.editor.root.querySelector('[data-do="remove-column"]');l&&(l.disabled=s==="output"&&e.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:e,i:s}=g(t,this.c);for(let n of["expression","values","default","name"]){let i=this.note(n);if(!i||document.activeElement===this.
input(n))continue;let r=this.editor.answer.problems.find(a=>a.rule<0&&(e==="input"?a.input:e==="output"?a.output:-2)===s&&a.field===n);i.textContent=r?r.text:"",
i.classList.toggle("is-odd",!!r?.warning),this.input(n).setAttribute("aria-invalid",String(!!(r&&!r.warning)))}}focus(){let{part:t}=g(this.editor.table(),this.c),
e=this.input(t==="input"?"expression":"label");e.focus(),e.select()}changed(t){let e=t.name.replace("column-",""),s=this.editor.table(),n={[e]:t.value.trim()};if(e===
"expression"){let i=this.editor.host.vars().find(a=>a.name===n.expression),{i:r}=g(s,this.c);i?.type&&!/[<]/.test(i.type)?n.type=i.type:i&&(n.type=""),i?.values?.
length&&!s.inputs[r].values&&(n.values=i.values.join(", "))}e==="name"&&(n.name=n.name.replace(/\s+/g,"_")),this.editor.change(Mt(s,this.c,n),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(s=>s.expression),e=this.editor.host.vars().find(s=>!t.includes(s.name)&&/^(string|number|boolean|date)$/.test(s.type??""));
return e?{expression:e.name,type:e.type,...e.values?.length?{values:e.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var q=class{constructor(t,e){this.editor=e,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:e.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),e=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),s=await e.text();e.ok?this.result.replaceChildren(...new DOMParser().parseFromString(s,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var fe=120,me=600,D=class{constructor(t,e){this.root=t,this.host=e,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:s}=this.end;this.grid=new X(this.part("grid"),this,s),this.heading=new tt(this.part("column"),this),this.findings=new Z(this.part("findings"),this),this.
past=e.past?new q(this.part("past"),this):null,this.part("past").hidden=!e.past;for(let i of["import","export"])t.querySelector(`[data-do="${i}"]`).hidden=!!e.closed;
t.addEventListener("click",i=>this.clicked(i.target),{signal:s}),t.addEventListener("change",i=>this.changed(i.target),{signal:s}),t.addEventListener("keydown",
i=>this.keys(i),{signal:s});let n=t.querySelector('[name="table-name"]');n&&(n.value=e.read().name),this.draw(),this.check()}destroy(){this.grid.commit(!1),this.
asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}"]`)}table(){
return this.host.read().body}change(t,e){t!==this.table()&&(this.host.write({body:t},e),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){let{
name:t,body:e}=this.host.read(),s=this.root.querySelector('[name="table-name"]');s&&document.activeElement!==s&&(s.value=t),this.part("policy").value=e.hitPolicy;
let n=this.part("aggregation");n.value=e.aggregation??"";let i=n.closest(".field");i instanceof HTMLElement&&(i.hidden=e.hitPolicy!=="collect");let r=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=r;let a=this.host.can();for(let[l,h]of Object.entries(a)){let c=this.root.querySelector(
`[data-do="${l}"]`);c instanceof HTMLButtonElement&&(c.disabled=!h)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,e){let s=this.table();if(t<s.rules.
length)return I(s,t,e);let{part:n,i}=g(s,e);return n==="input"?this.test[i]??"":n==="output"?this.outcome(i):""}outcome(t){let e=this.answer.test;return t===0&&
e?e.value??"":""}enter(t,e,s){let n=this.table(),{part:i,i:r}=g(n,e),a=h=>this.host.vars().some(c=>c.name===h),l=i==="note"?s:B(s,Y(n,e)||this.answer.types?.[r]||
"",i==="input"&&t<n.rules.length,t<n.rules.length?a:()=>!1);if(t<n.rules.length)return this.change(K(n,[{r:t,c:e,text:l}]),"Change cell");i==="input"&&(this.test=
Array.from({length:n.inputs.length},(h,c)=>c===r?l:this.test[c]??""),this.grid.draw(),this.check())}paste(t,e,s){let n=this.table(),i=Ot(t),r=[],a=k(n),l=d=>this.
host.vars().some(p=>p.name===d);if(e>=n.rules.length){i[0].forEach((d,p)=>s+p<a&&this.enter(e,s+p,d));return}let h=Math.max(0,e+i.length-n.rules.length),c=h?C(n,
n.rules.length,Array.from({length:h},()=>A(n))):n;for(let[d,p]of i.entries())for(let[f,m]of p.entries()){if(s+f>=a)break;let{part:b,i:O}=g(n,s+f);r.push({r:e+d,
c:s+f,text:b==="note"?m:B(m,Y(n,s+f)||(b==="input"?this.answer.types?.[O]:"")||"",b==="input",l)})}this.change(K(c,r),i.length*i[0].length>1?"Paste cells":"Past\
e cell"),this.grid.from={r:e,c:s},this.grid.at={r:e+i.length-1,c:Math.min(a-1,s+Math.max(...i.map(d=>d.length))-1)},this.grid.select()}problem(t,e){return this.
problems.get(`${t} ${e}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,e,s){let n=this.table(),{part:i,i:r}=g(n,s);if(i==="note"||e>=n.rules.length)return null;let a=Y(n,s)||(i==="input"?this.answer.
types?.[r]:"")||"",l=(i==="input"?n.inputs[r].values:n.outputs[r].values)??"";return new _(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:i===
"input"?"tests":"",type:a,vars:this.host.vars(),values:l,closed:this.host.closed})})}moved(t,e){this.heading.show(e)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,e){return!(e.ctrlKey||e.metaKey)||e.altKey?!1:t.toLowerCase()==="z"?(e.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let e=t.closest("[data-do]")?.getAttribute("data-do");if(!e)return;let s=this.table(),n=this.grid.at.c,{part:i,i:r}=g(s,n),a=(h,c)=>{
let d=h==="input"?s.inputs:h==="output"?s.outputs:s.notes??[],p=i===h?r+1:d.length;this.change(Lt(s,h,p,c),"Add column"),this.grid.go(-1,H(this.table(),h,p)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(s.notes?.length??0)+1}`),"remove-column":()=>{this.change(At(s,n),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,n-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[e]?.()}changed(t){let e=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):e==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
e==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):e==="file"&&t instanceof HTMLInputElement&&this.import(t)}check(){
clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),fe),this.rest=setTimeout(()=>this.ask(!0),me)}async ask(t){let e=++this.
asked,s=this.table(),n=await pt("/tables/check",{table:s,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(Boolean)?this.test:null,analyze:t});if(!n||
e!==this.asked||this.end.signal.aborted)return;let i=String(this.answer.test?.rules??""),r=n.report??(this.answer.table===s?this.answer.report:void 0);this.answer=
{...n,report:r,table:s},this.problems=new Map;for(let a of n.problems){let l=a.input>=0?a.input:a.output>=0?H(s,"output",a.output):-1,h=`${a.rule} ${l}`;(!this.
problems.has(h)||this.problems.get(h).warning)&&this.problems.set(h,a)}for(let[a,l]of Object.entries(n.test?.faults??{}))this.problems.set(`${s.rules.length} ${a}`,
{text:l});this.grid.refresh(),n.test?.rules.length&&String(n.test.rules)!==i&&this.grid.showRule(n.test.rules[0]),this.heading.tell(),this.findings.show(this.answer),
this.root.dataset.checked=String(e)}async import(t){let e=await F("/tables/import",t);if(!e)return;let[s,...n]=e.tables,i=[...e.left,...n.map(r=>`“${r.name}” \
is a table of its own: import the file there too.`)];this.host.write({name:s.name,body:s.body},"Import table"),this.refresh(),window.segue.toast({tone:i.length?
"warn":"good",title:`“${s.name}” was imported`,text:i.join(" ")||"Undo brings back what was here."})}export(){let{name:t,body:e}=this.host.read();return G("\
/tables/export",{name:t,table:e,vars:this.host.vars()},"table.dmn")}};async function pt(o,t){try{let e=await fetch(o,{method:"POST",credentials:"same-origin",headers:{
"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return e.ok?await e.json():void 0}catch{return}}var j=class{constructor(t){this.root=t;let e=document.getElementById("shared-table");this.now=JSON.parse(e?.textContent??"{}"),this.address=t.dataset.address??"",
this.revision=t.dataset.revision??"",this.before=[],this.after=[],this.dirty=!1,this.running=null,this.state=document.querySelector("[data-table-state]"),document.
querySelector("[data-publish-table]")?.addEventListener("click",()=>this.publish()),addEventListener("beforeunload",s=>this.dirty&&s.preventDefault()),this.say(
"Saved")}drawn(){}settle(){}undo(){this.step(this.before,this.after)}redo(){this.step(this.after,this.before)}can(){return{undo:this.before.length>0,redo:this.after.
length>0}}write(t){this.before.push(this.now),this.after=[],this.set({...this.now,...t})}step(t,e){t.length!==0&&(e.push(this.now),this.set(t.pop()),this.drawn())}set(t){
this.now=t,this.dirty=!0,this.say("Not saved yet"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.save(),700)}say(t){this.state&&(this.state.textContent=
t)}async save(){return clearTimeout(this.timer),this.running&&await this.running,this.dirty?(this.running=this.send().finally(()=>this.running=null),this.running):
!0}async send(){this.dirty=!1,this.say("Saving …");try{let t=await fetch(this.address,{method:"PUT",credentials:"same-origin",headers:{"Content-Type":"applica\
tion/json",Accept:"application/json"},body:JSON.stringify({revision:Number(this.revision),name:this.now.name,table:this.now.body})}),e=await t.json().catch(()=>({}));
if(t.ok)return this.revision=String(e.revision),this.say(this.dirty?"Not saved yet":"Saved"),!this.dirty;this.dirty=!0,this.say("Not saved"),window.segue.toast(
{tone:"bad",title:"The table was not saved",text:e.detail??"Try again in a moment."})}catch{this.dirty=!0,this.say("Offline, not saved"),this.timer=setTimeout(()=>this.
save(),4e3)}return!1}async publish(){if(this.settle(),!await this.save())return;let t=document.querySelector('#publish-table [name="revision"]');t&&(t.value=this.
revision),window.segue.open("publish-table")}};var et={input:"inputs",decision:"decisions",knowledge:"knowledge",service:"services"},U={input:"Input",decision:"Decision",knowledge:"Reusable formula",service:"\
Decision service"},w=o=>o.slice(o.lastIndexOf("#")+1),v=o=>["input","decision","knowledge","service"].flatMap(t=>(o[et[t]]??[]).map(e=>({kind:t,node:e}))),y=(o,t)=>v(
o).find(e=>e.node.id===t)??null,st=o=>o.variable||o.name;function W(o,t,e){let s=y(o,t);if(!s)return o;let n=et[s.kind];return{...o,[n]:(o[n]??[]).map(i=>i.id===
t?ft(e(i)):i)}}function ft(o){let t={...o};for(let[e,s]of Object.entries(t))(s===void 0||s===""&&e!=="name"||Array.isArray(s)&&s.length===0)&&delete t[e];return t}
function Bt(o,t){let e=new Set(v(o).map(n=>st(n.node))),s=t;for(let n=2;e.has(s);n++)s=`${t} ${n}`;return s}function Ht(o,t,e){let s=new Set(v(o).map(r=>r.node.
id)),n=v(o).length+1;for(;s.has(`${t}-${n}`);)n++;let i=ft({id:`${t}-${n}`,name:"",...e});return{model:{...o,[et[t]]:[...o[et[t]]??[],i]},id:i.id}}function It(o,t){
let e={...o};for(let s of["inputs","decisions","knowledge","services"])o[s]&&(e[s]=o[s].filter(n=>n.id!==t).map(n=>n.requires?.some(i=>w(i)===t)?ft({...n,requires:n.
requires.filter(i=>w(i)!==t)}):n));return e}var mt=(o,t)=>v(o).filter(e=>e.node.requires?.some(s=>w(s)===t)).map(e=>e.node);function ge(o,t,e){let s=new Set([t]),
n=[[t]];for(let i=n.shift();i;i=n.shift())for(let r of y(o,i[i.length-1])?.node.requires??[]){let a=w(r);if(a===e)return[...i,a];s.has(a)||(s.add(a),n.push([...i,
a]))}return null}function Kt(o,t,e){let s=ge(o,e,t);if(!s)return"";let[n,...i]=s.map(r=>`“${y(o,r)?.node.name}”`);return`${n} already uses ${i.join(", which\
 uses ")}: if both used each other, neither could be decided first.`}function Ut(o,t){let e=y(o,t)?.kind;return v(o).filter(s=>s.node.id!==t&&(e==="decision"||s.
kind==="knowledge"||s.kind==="service"))}function gt(o,t,e,s){let n=v(o).map(i=>i.node.id);return W(o,t,i=>{let r=(i.requires??[]).filter(l=>w(l)!==e),a=l=>n.includes(
w(l))?n.indexOf(w(l)):n.length;return{...i,requires:s?[...r,`#${e}`].sort((l,h)=>a(l)-a(h)):r}})}var J={table:"Table",literal:"Expression",context:"Entries, one\
 by one",invocation:"Call of a reusable formula"},be={list:"a list",relation:"a list of rows",function:"a function",if:"a case",for:"a loop",some:"a question to\
 a list",every:"a question to a list",filter:"a filter",external:"a function in another language"},M=o=>o?J[o.kind]??be[o.kind]??o.kind:"Nothing yet";function Wt(o,t,e,s){
let n=s.filter(i=>/^(string|number|boolean|date)$/.test(i.type??""));if(e==="table"){let i=(n.length?n.slice(0,1):s.slice(0,1)).map(r=>({expression:r.name,...n.
length?{type:r.type}:{}}));return{kind:e,table:{hitPolicy:"unique",inputs:i.length?i:[{expression:""}],outputs:[{label:t.name,.../^(string|number|boolean|date)$/.
test(t.type??"")?{type:t.type}:{}}],rules:[{when:[""],then:[""]}]}}}if(e==="context")return{kind:e,names:["entry",""],parts:[{kind:"literal"},{kind:"literal"}]};
if(e==="invocation"){let i=(t.requires??[]).map(r=>y(o,w(r))).find(r=>r?.kind==="knowledge");return bt(i?.node??o.knowledge?.find(r=>r.id!==t.id))}return{kind:"\
literal"}}function bt(o,t){let e=(o?.params??[]).map(n=>n.name),s=n=>t?.parts?.[1+(t.names??[]).indexOf(n)];return{kind:"invocation",names:e,parts:[{kind:"liter\
al",text:o?.name??""},...e.map(n=>(t?.names??[]).includes(n)&&s(n)||{kind:"literal"})]}}var we=[["","Any"],["string","Text"],["number","Number"],["boolean","Yes or no"],["date","Date"],["date and time","Date and time"],["time","Time"],["days and ti\
me duration","Duration in days and hours"],["years and months duration","Duration in months"],["list","List"],["context","Entries"]],nt=class{constructor(t){this.
page=t,this.id="",this.about=t.part("about"),this.logic=t.part("logic"),this.tableRoot=t.part("table"),this.table=null,this.fields=[]}get node(){return y(this.page.
now.body,this.id)?.node??null}show(t){let e=y(this.page.now.body,t),s=this.table!==null&&t===this.id&&e?.node.logic?.kind==="table";if(s||this.close(),this.id=t,
this.page.part("node").hidden=!e,!e)return;let{kind:n,node:i}=e;this.about.replaceChildren(this.title(n,i),...n==="service"?[this.kept("A decision service: some\
 decisions under one name. It is kept as it is and written to files again.")]:this.settings(n,i)),this.logic.replaceChildren(),s?this.table?.refresh():n!=="inpu\
t"&&n!=="service"&&this.drawLogic(i),this.tell()}close(){this.table?.destroy(),this.table=null;for(let t of this.fields)t.assist.destroy();this.fields=[],this.tableRoot.
hidden=!0}kept(t){return u("p",{class:"muted"},t)}write(t,e=!1){this.page.change(W(this.page.now.body,this.id,t),e)}title(t,e){return u("div",{class:"decisions_\
_title"},u("h2",{},U[t]," “",e.name,"”"),u("span",{class:"tables__gap"}),N("Remove","trash-2",()=>this.page.remove(this.id)))}settings(t,e){let s=[...we,...(this.
page.now.body.types??[]).map(r=>[r.name,r.name])];e.type&&!s.some(([r])=>r===e.type)&&s.push([e.type,e.type]);let i=[u("div",{class:"form__row"},T("Name","node-\
name",u("input",{class:"input",id:"node-name",value:e.name,maxlength:"120",autocomplete:"off",onchange:r=>this.page.rename(this.id,r.target.value)})),T(t==="kno\
wledge"?"What it gives":"Type","node-type",P({id:"node-type",onchange:r=>this.write(a=>({...a,type:r.target.value}))},s,e.type??"")),...t==="input"?[]:[T("Decid\
ed by","node-logic",P({id:"node-logic",onchange:r=>this.become(r.target.value)},this.logics(e),J[e.logic?.kind]?e.logic.kind:""))],T("What it is about","node-do\
cumentation",u("input",{class:"input",id:"node-documentation",value:e.documentation??"",placeholder:"How risky the customer is",autocomplete:"off",onchange:r=>this.
write(a=>({...a,documentation:r.target.value.trim()}))})))];return t==="knowledge"&&i.push(this.params(e,s)),t!=="input"&&i.push(this.uses(e)),i}logics(t){let e=Object.
entries(J);return J[t.logic?.kind]?e:[["",M(t.logic)],...e]}become(t){t&&this.write(e=>({...e,logic:Wt(this.page.now.body,e,t,this.page.vars(this.id))}),!0)}uses(t){
let e=this.page.now.body,s=(t.requires??[]).map(w),i=Ut(e,this.id).map(({kind:r,node:a},l)=>{let h=s.includes(a.id),c=h?"":Kt(e,this.id,a.id),d=`node-use-${l}`;
return u("label",{class:"choice"},u("input",{class:"choice__input",type:"checkbox",id:d,"data-use":a.id,checked:h,disabled:!!c,"aria-describedby":c?`${d}-why`:null,
onchange:p=>this.page.change(gt(this.page.now.body,this.id,a.id,p.target.checked),!0,d)}),u("span",{class:"choice__label"},a.name," ",u("span",{class:"muted"},U[r].
toLowerCase())),c?u("span",{class:"choice__help",id:`${d}-why`},c):null)});return u("fieldset",{class:"field decisions__uses"},u("legend",{class:"field__label"},
"Uses"),i.length?u("div",{class:"choices choices--row"},...i):this.kept("There is nothing else yet that it could use."))}params(t,e){let s=t.params??[],n=(a,l)=>this.
write(h=>({...h,params:(h.params??[]).map((c,d)=>d===a?{...c,...l}:c)}),!0),i=s.map((a,l)=>u("div",{class:"decisions__row"},u("input",{class:"input","aria-label":`\
Name of parameter ${l+1}`,id:`node-param-${l}`,value:a.name,autocomplete:"off",onchange:h=>n(l,{name:h.target.value.trim().replace(/\s+/g," ")||a.name})}),P({"a\
ria-label":`Type of “${a.name}”`,onchange:h=>n(l,{type:h.target.value||void 0})},e,a.type??""),lt(`Remove parameter “${a.name}”`,"trash-2",()=>this.write(
h=>({...h,params:(h.params??[]).filter((c,d)=>d!==l)}),!0)))),r=()=>{for(let a=s.length+1;;a++)if(!s.some(l=>l.name===`value ${a}`))return`value ${a}`};return u(
"fieldset",{class:"field"},u("legend",{class:"field__label"},"Parameters"),...i,N("Parameter","plus",()=>this.write(a=>({...a,params:[...a.params??[],{name:r()}]}),
!0)))}drawLogic(t){let e=t.logic;switch(e?.kind){case"table":return this.openTable();case"literal":return this.logic.append(T("Expression","node-text",this.expression(
"node-text",[],e,!0).box));case"context":return this.logic.append(this.context(e));case"invocation":return this.logic.append(this.invocation(e));case void 0:return this.
logic.append(this.kept("Nothing is decided here yet. Choose above what decides it."))}this.logic.append(this.kept(`This is decided by ${M(e)}. That works, is ke\
pt as it is and written to files again; to edit it here, choose another way above.`))}openTable(){this.tableRoot.hidden=!1;let{page:t,id:e}=this;this.table=new D(
this.tableRoot,{read:()=>({name:this.node?.name??"",body:this.node?.logic?.table??{hitPolicy:"unique",inputs:[],outputs:[{}],rules:[]}}),write:s=>s.body&&t.change(
W(t.now.body,e,n=>({...n,logic:{...n.logic,table:s.body}}))),undo:()=>t.undo(),redo:()=>t.redo(),can:()=>t.can(),vars:()=>t.vars(e),closed:!0,lit:()=>t.answer.test?.
said.filter(s=>s.node===e).at(-1)?.rules??[],past:"",ref:"",readOnly:!1}),Object.defineProperty(this.page.root,"editor",{value:this.table,configurable:!0})}expression(t,e,s,n=!1,i={},r=()=>[]){
let a=vt(t,s.text??"",{...i,onchange:()=>this.write(h=>({...h,logic:Jt(h.logic,e,a.input.value.trim())}))},n),l=new _(a.input,{paint:a.paint,note:a.note,preview:a.
preview,about:()=>({vars:[...this.page.vars(this.id),...r()],closed:!0,samples:this.page.samples()})});return this.fields.push({part:e,assist:l,note:a.note}),a}context(t){
let e=t.names??[],s=t.parts??[],n=(h,c,d)=>this.write(p=>{let f=(m,b)=>[...(m??[]).slice(0,h),...d.map(b),...(m??[]).slice(h+c)];return{...p,logic:{...p.logic,names:f(
p.logic.names,m=>m),parts:f(p.logic.parts,()=>({kind:"literal"})),...p.logic.types?{types:f(p.logic.types,()=>"")}:{}}}},!0),i=(h,c)=>this.write(d=>({...d,logic:{
...d.logic,names:d.logic.names.map((p,f)=>f===h&&c?c:p)}}),!0),r=s.map((h,c)=>{let d=e[c]||"Result",p=e[c]===""?u("span",{class:"decisions__result"},"Result"):u(
"input",{class:"input",id:`node-entry-${c}`,"aria-label":`Name of entry ${c+1}`,value:e[c],autocomplete:"off",onchange:b=>i(c,b.target.value.trim().replace(/\s+/g,
" "))}),f=()=>e.slice(0,c).filter(Boolean).map(b=>({name:b,type:""})),m=h.kind==="literal"?this.expression(`node-part-${c}`,[c],h,!1,{"aria-label":`Value of ${d}`},
f).box:this.kept(`${M(h)}: kept as it is.`);return u("div",{class:"decisions__row"},p,m,lt(`Remove ${d}`,"trash-2",()=>n(c,1,[])))}),a=e.indexOf("")<0?e.length:
e.indexOf(""),l=()=>{for(let h=e.length;;h++)if(!e.includes(`entry ${h}`))return`entry ${h}`};return u("div",{class:"field decisions__entries",role:"group","ari\
a-label":"Entries"},u("p",{class:"field__help"},e.includes("")?"Each entry can use those above it. The result is what others get.":"Each entry can use those abo\
ve it. Others get all entries together."),...r,u("div",{class:"decisions__acts"},N("Entry","plus",()=>n(a,0,[l()])),e.includes("")?null:N("Result","plus",()=>n(
e.length,0,[""]))))}invocation(t){let e=this.page.now.body,s=e.knowledge??[],n=t.parts[0].text??"",i=s.filter(c=>c.id!==this.id).map(c=>[c.name,c.name]);i.some(
([c])=>c===n)||i.unshift([n,n||"Choose a model"]);let r=c=>{let d=this.page.now.body,p=(d.knowledge??[]).find(m=>m.name===c),f=W(d,this.id,m=>({...m,logic:bt(p,
m.logic)}));p&&(f=gt(f,this.id,p.id,!0)),this.page.change(f,!0,"node-model")},a=s.find(c=>c.name===n),l=a&&JSON.stringify((a.params??[]).map(c=>c.name))!==JSON.
stringify(t.names??[]),h=(t.names??[]).map((c,d)=>{let p=t.parts[d+1];return u("div",{class:"decisions__row"},u("label",{class:"decisions__result",for:`node-par\
t-${d+1}`},c),p.kind==="literal"?this.expression(`node-part-${d+1}`,[d+1],p).box:this.kept(`${M(p)}: kept as it is.`))});return u("div",{class:"field decisions_\
_entries"},T("Reusable formula","node-model",P({id:"node-model",onchange:c=>r(c.target.value)},i,n)),...h,l?u("p",{class:"field__help"},"The parameters of the f\
ormula have changed. ",N("Take them over","refresh-cw",()=>r(n))):null)}tell(){this.table?.grid.refresh();for(let t of this.fields){if(document.activeElement===
t.assist.input)continue;let e=this.page.answer.problems.find(s=>s.node===this.id&&s.part&&String(s.part)===String(t.part));t.assist.faults=e?[e]:[],t.assist.draw(),
t.assist.say({faults:e?[e]:[]})}}};function Jt(o,t,e){if(t.length===0){let s={...o,text:e};return e||delete s.text,s}return{...o,parts:o.parts?.map((s,n)=>n===t[0]?
Jt(s,t.slice(1),e):s)}}var ye="http://www.w3.org/2000/svg";function it(o,t,e){let s=document.createElementNS(ye,o);for(let n in t){let i=t[n];i!==void 0&&s.setAttribute(n,String(i))}return e?.
appendChild(s),s}var wt=180,Ft=80,ot=24,rt=class{constructor(t,e){this.place=t,this.open=e}draw(t,e,s){let n=new Map((e.places??[]).map(f=>[f.id,{x:f.x+ot,y:f.y+ot}])),i=document.
activeElement instanceof HTMLElement&&this.place.contains(document.activeElement)?document.activeElement.dataset.node:null,r=Math.max(0,...[...n.values()].map(f=>f.
x))+wt+ot,a=Math.max(0,...[...n.values()].map(f=>f.y))+Ft+ot,l=it("svg",{class:"picture__lines",width:r,height:a,"aria-hidden":"true"}),h=v(t).filter(f=>n.has(f.
node.id));for(let{node:f}of h)for(let m of f.requires??f.outputs??[])this.line(l,t,n.get(w(m)),n.get(f.id),h.find(b=>b.node.id===w(m))?.kind==="knowledge",s===f.
id||s===w(m));let c=e.order??[],d=h.sort((f,m)=>c.indexOf(f.node.id)-c.indexOf(m.node.id)).map(({kind:f,node:m})=>this.node(t,f,m,n.get(m.id),e,s)),p=u("div",{class:"\
picture__sheet"},l,...d);p.style.width=`${r}px`,p.style.height=`${a}px`,this.place.replaceChildren(p),i&&this.button(i)?.focus({preventScroll:!0})}button(t){return this.
place.querySelector(`[data-node="${CSS.escape(t)}"]`)}line(t,e,s,n,i,r){if(!s||!n)return;let a=s.x+wt/2,l=s.y,h=n.x+wt/2,c=n.y+Ft,d=Math.max(20,Math.abs(l-c)/2);
it("path",{d:`M${a} ${l}C${a} ${l-d} ${h} ${c+d} ${h} ${c+7}`,class:`picture__line${i?" picture__line--knowledge":""}${r?" is-near":""}`},t),it("path",{d:`M${h}\
 ${c+1}l-5 9h10z`,class:`picture__head${r?" is-near":""}`},t)}node(t,e,s,n,i,r){let a=i.problems?.filter(p=>p.node===s.id)??[],l=i.test?.said?.filter(p=>p.node===
s.id).at(-1),h=(s.requires??s.outputs??[]).map(p=>v(t).find(f=>f.node.id===w(p))?.node.name).filter(Boolean),c=l?l.value:e==="input"?i.nodes?.[s.id]?.type||"Any\
 value":e==="service"?"Kept as it is":M(s.logic),d=u("button",{type:"button",class:`picture__node picture__node--${e}${l?" is-said":""}${a.length?" is-wrong":""}`,
"data-node":s.id,"aria-current":s.id===r?"true":null,title:s.documentation,onclick:()=>this.open(s.id)},u("span",{class:"picture__kind"},a.length?S("circle-aler\
t"):null,U[e],a.length?u("span",{class:"sr-only"},", has something to mend"):null),u("span",{class:"picture__name"},s.name),u("span",{class:"picture__under"},c),
u("span",{class:"sr-only"},h.length?`uses ${h.join(", ")}`:""));return d.style.left=`${n.x}px`,d.style.top=`${n.y}px`,d}};var Gt=150,ve=50,at=class extends j{constructor(t){super(t),this.answer={problems:[],order:[],places:[],nodes:{}},this.test={},this.asked=0,this.end=new AbortController,
this.picture=new rt(this.part("picture"),s=>this.open(s,!0)),this.editor=new nt(this),this.past=new q(this.part("all-past"),{end:this.end,host:{read:()=>this.now,
past:t.dataset.past,ref:t.dataset.ref,vars:()=>[]}});let e=t.querySelector('[name="table-name"]');e.value=this.now.name,e.addEventListener("change",()=>e.value.
trim()&&this.write({name:e.value.trim()})),t.addEventListener("click",s=>this.clicked(s.target.closest("[data-act]")?.getAttribute("data-act")??"")),t.addEventListener(
"keydown",s=>this.keys(s)),this.part("dmn").addEventListener("change",s=>this.import(s.target)),Object.defineProperty(t,"page",{value:this}),this.ask().then(()=>this.
open(this.first(),!1)),this.tries()}part(t){return this.root.querySelector(`[data-part="${t}"]`)}first(){let t=this.now.body;return(t.decisions.find(e=>mt(t,e.id).
length===0)??t.decisions[0]??v(t)[0]?.node)?.id??""}vars(t){return this.answer.nodes[t]?.vars??[]}samples(){let t={};for(let{node:e}of v(this.now.body)){let n=this.
answer.test?.said?.filter(i=>i.node===e.id).at(-1)?.value??this.entered(e);n&&(t[st(e)]=n)}return t}entered(t){let e=this.test[t.name]??"";return B(e,this.answer.
nodes[t.id]?.feel??t.type??"",!1,()=>!1)}open(t,e){this.settle(),this.editor.show(t),this.picture.draw(this.now.body,this.answer,t),e&&(this.part("node").scrollIntoView(
{block:"nearest"}),this.part("node").focus({preventScroll:!0}))}settle(){this.editor.table?.grid.commit(!1),document.activeElement instanceof HTMLElement&&this.
part("node").contains(document.activeElement)&&document.activeElement.blur()}change(t,e=!1,s=""){t!==this.now.body&&(this.write({body:t}),this.follow(e,s))}drawn(){
this.root.querySelector('[name="table-name"]').value=this.now.name,this.editor.table&&y(this.now.body,this.editor.id)?.node.logic?.kind==="table"?(this.editor.table.
refresh(),this.follow(!1,"")):this.follow(!0,"")}follow(t,e){if(this.tries(),this.bar(),clearTimeout(this.soon),!t){this.soon=setTimeout(()=>this.ask(),Gt);return}
this.ask().then(()=>{let s=e||document.activeElement?.id||"";this.settle(),this.editor.show(y(this.now.body,this.editor.id)?this.editor.id:this.first()),this.picture.
draw(this.now.body,this.answer,this.editor.id),s&&document.getElementById(s)?.focus({preventScroll:!0})})}bar(){for(let[t,e]of Object.entries(this.can())){let s=this.
root.querySelector(`[data-act="${t}"]`);s instanceof HTMLButtonElement&&(s.disabled=!e)}}async ask(){let t=++this.asked,e=this.now.body,s={};for(let i of e.inputs??
[])this.entered(i)&&(s[i.name]=this.entered(i));let n=await pt("/tables/decisions/check",{model:e,test:Object.keys(s).length?s:null});!n||t!==this.asked||(this.
answer={...n,model:e},this.bar(),this.picture.draw(e,n,this.editor.id),this.editor.tell(),this.look(),this.tell(),this.root.dataset.checked=String(t))}look(){let t=this.
part("look"),e=this.answer.problems.slice(0,ve).map(s=>{let n=y(this.now.body,s.node)?.node.logic?.table,i=[s.rule>=0?`rule ${s.rule+1}`:"",s.input>=0?n?.inputs[s.
input]?.label||n?.inputs[s.input]?.expression:s.output>=0?n?.outputs[s.output]?.label||n?.outputs[s.output]?.name:""].filter(Boolean).join(", ");return E(s.warning?
"warn":"bad",`“${s.name}”${i?`, ${i}`:""}: ${s.text}${s.suggestion?` Did you mean ${s.suggestion}?`:""}`,s.node?[R("Show",()=>this.open(s.node,!0))]:[])});e.
length===0&&e.push(E("good","Nothing to mend.",[])),t.replaceChildren(...e)}tries(){let t=this.part("try"),e=this.now.body.inputs??[],s=JSON.stringify(e.map(n=>[
n.id,n.name]));t.dataset.shape!==s&&(t.dataset.shape=s,t.replaceChildren(...e.map((n,i)=>{let r=`try-${i}`,a=u("p",{class:"fx-note",id:`${r}-note`}),l=u("input",
{class:"input input--small input--code",id:r,value:this.test[n.name]??"",autocomplete:"off",spellcheck:"false","aria-describedby":a.id,"data-try":n.name,oninput:()=>{
this.test[n.name]=l.value,clearTimeout(this.soon),this.soon=setTimeout(()=>this.ask(),Gt)}});return u("div",{class:"decisions__input"},u("label",{for:r},n.name),
l,a)})),e.length===0&&t.replaceChildren(u("p",{class:"muted"},"There is no input yet.")))}tell(){let t=this.answer.test,e=this.part("tried");for(let n of this.root.
querySelectorAll("[data-try]")){let i=t?.faults[n.dataset.try??""]??"",r=document.getElementById(`${n.id}-note`);r&&(r.textContent=i),n.setAttribute("aria-inval\
id",String(!!i))}if(!t)return void e.replaceChildren("Enter values: every node shows what it gives.");if(Object.keys(t.faults).length)return void e.replaceChildren(
"One of the values cannot be read.");let s=t.said.map(n=>u("li",{},u("strong",{},y(this.now.body,n.node)?.node.name??"")," ",u("code",{},n.value)," ",u("span",{
class:"muted"},n.why||(n.rules.length?`by rule ${n.rules.map(i=>i+1).join(", ")}`:""))));e.replaceChildren(...t.why?[t.why]:[],u("ul",{class:"decisions__said",role:"\
list"},...s))}keys(t){if(t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||!(t.ctrlKey||t.metaKey)||t.altKey)return;let e=t.key.toLowerCase();
if(e==="z"&&!t.shiftKey)this.undo();else if(e==="y"||e==="z")this.redo();else return;t.preventDefault()}clicked(t){let e=this.now.body,s=(i,r,a={})=>{this.settle();
let{model:l,id:h}=Ht(this.now.body,i,{name:Bt(e,r),...a});this.editor.id=h,this.change(l,!0,"node-name")};({undo:()=>this.undo(),redo:()=>this.redo(),"add-input":()=>s(
"input","Input"),"add-decision":()=>s("decision","Decision",{logic:{kind:"literal"}}),"add-knowledge":()=>s("knowledge","Formula",{params:[{name:"value",type:"n\
umber"}],logic:{kind:"literal"}}),import:()=>this.part("dmn").click(),export:()=>this.export()})[t]?.()}remove(t){let e=this.now.body,s=y(e,t)?.node,n=mt(e,t).map(
i=>`“${i.name}”`);this.change(It(e,t),!0),window.segue.toast({tone:n.length?"warn":"good",title:`“${s?.name}” was removed`,text:n.length?`${n.join(", ")}\
 used it. Undo brings it back.`:"Undo brings it back."})}async rename(t,e){let s=e.trim().replace(/\s+/g," "),n=this.now.body,i=y(n,t)?.node;if(!i||s===i.name)return;
let r=document.getElementById("node-name"),a=l=>{window.segue.toast({tone:"bad",title:"The name stays as it was",text:l}),r&&(r.value=i.name)};if(v(n).some(l=>l.
node.id!==t&&(st(l.node)===s||l.node.name===s)))return a(`“${s}” is there already, and expressions could not tell the two apart.`);try{let l=await fetch("/t\
ables/decisions/rename",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify({model:n,
node:t,name:s})}),h=await l.json();if(!l.ok)return a(h.detail);if(this.now.body!==n)return a("Something else was changed meanwhile. Try again.");i.name in this.
test&&(this.test[s]=this.test[i.name]),this.change(h,!0)}catch{a("The server could not be reached. Try again in a moment.")}}async import(t){let e=await F("/tab\
les/decisions/import",t);e&&(this.editor.id="",this.change(e.model,!0),window.segue.toast({tone:e.left.length?"warn":"good",title:`${e.model.decisions.length} d\
ecisions were imported`,text:e.left.join(" ")||"Undo brings back what was here."}))}export(){return this.settle(),G("/tables/decisions/export",{name:this.now.name,
model:this.now.body},"decisions.dmn")}};var yt=class extends j{constructor(t){super(t),this.editor=new D(t,{read:()=>this.now,write:e=>this.write(e),undo:()=>this.undo(),redo:()=>this.redo(),can:()=>this.
can(),vars:()=>xe(this.now.body),past:t.dataset.past??"",ref:t.dataset.ref??"",readOnly:!1}),Object.defineProperty(t,"editor",{value:this.editor})}drawn(){this.
editor.refresh()}settle(){this.editor.grid.commit(!1)}};function xe(o){return o.inputs.filter(t=>/^[\p{L}_][\p{L}\p{N}_]*$/u.test(t.expression)).map(t=>({name:t.
expression,type:t.type??""}))}var zt=document.querySelector("[data-shared-table]");zt instanceof HTMLElement&&new yt(zt);var Qt=document.querySelector("[data-sh\
ared-decisions]");Qt instanceof HTMLElement&&new at(Qt);
